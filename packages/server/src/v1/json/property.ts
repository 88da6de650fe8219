import type { WireProperty } from '@macrowright/api/wire';
import { pathOf } from '../../http/links.ts';
import type { ContentRow, PropertyRow } from '../../store/rows.ts';
import type { JsonContext } from './context.ts';
import { userJson } from './user.ts';

/** A content property. */
export function propertyJson(cx: JsonContext, row: ContentRow, property: PropertyRow): WireProperty {
  return {
    id: String(property.id),
    key: property.key,
    value: JSON.parse(property.value) as unknown,
    version: {
      by: userJson(cx, property.updated_by),
      when: property.updated_at,
      message: property.message,
      number: property.version,
      minorEdit: property.minor === 1,
    },
    _links: {
      self: `${cx.base}${pathOf(row)}/property/${encodeURIComponent(property.key)}`,
      base: cx.base,
      context: cx.links.contextPath,
    },
    _expandable: { content: pathOf(row), additionalProperties: '' },
  };
}
