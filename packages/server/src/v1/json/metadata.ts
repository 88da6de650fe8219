import type { WireLabel } from '@macrowright/api/wire';
import { pathOf } from '../../http/links.ts';
import type { ContentRow, FileRow, LabelRow } from '../../store/rows.ts';
import { below, type Expand } from '../expand.ts';
import type { JsonContext } from './context.ts';
import { innerList } from './list.ts';
import { propertyJson } from './property.ts';

/** The labels, properties, and the media type and comment of an attachment. */
export function metadataJson(
  cx: JsonContext,
  row: ContentRow,
  expand: Expand,
  file: FileRow | undefined,
): Record<string, unknown> {
  const self = `${cx.base}${pathOf(row)}/label`;
  const expanded: Record<string, unknown> = {};
  if (expand.has('labels')) expanded.labels = innerList(cx.store.labels.list(row.id).map(labelJson), self);
  if (expand.has('properties')) expanded.properties = propertiesJson(cx, row, below(expand, 'properties'));
  if (expand.has('currentuser')) expanded.currentuser = currentUserJson(cx, row);
  const expandable: Record<string, string> = {
    labels: '',
    properties: '',
    currentuser: '',
    frontend: '',
    editorHtml: '',
  };
  for (const name of Object.keys(expanded)) delete expandable[name];
  return { ...(file && { mediaType: file.media_type, comment: file.comment }), ...expanded, _expandable: expandable };
}

/** A label. */
export function labelJson({ id, prefix, name }: LabelRow): WireLabel {
  return { prefix, name, id: String(id), label: name };
}

/** The expanded properties; the others are listed by key in `_expandable`. `_` in a name may stand for `-` in the key. */
function propertiesJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  const expanded: Record<string, unknown> = {};
  for (const name of expand) {
    const key = cx.store.properties.find(row.id, name) ? name : name.replaceAll('_', '-');
    const property = cx.store.properties.find(row.id, key);
    if (property) expanded[name] = propertyJson(cx, row, property);
  }
  const expandable: Record<string, string> = {};
  for (const { key } of cx.store.properties.list(row.id)) {
    if (!Object.values(expanded).some((item) => (item as { key: string }).key === key)) {
      expandable[key] = `${pathOf(row)}/property/${encodeURIComponent(key)}`;
    }
  }
  return { ...expanded, _expandable: expandable };
}

function currentUserJson(cx: JsonContext, row: ContentRow): Record<string, unknown> {
  const isMine = row.updated_by === cx.user;
  return {
    lastcontributed: { status: isMine ? 'current' : 'none', when: isMine ? row.updated_at : undefined },
    watched: cx.store.watches.has(cx.user, row.id),
    _expandable: { favourited: '', lastmodified: '', viewed: '' },
  };
}
