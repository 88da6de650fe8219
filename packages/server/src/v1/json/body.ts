import { pathOf } from '../../http/links.ts';
import type { ContentRow } from '../../store/rows.ts';
import type { Expand } from '../expand.ts';
import type { JsonContext } from './context.ts';

/** In the order of the examples in the REST documentation. */
const classic = ['editor', 'export_view', 'storage', 'view'];
const modern = ['storage', 'view', 'export_view', 'styled_view', 'editor', 'anonymous_export_view'];

/**
 * The bodies of a piece of content.
 *
 * Modern: expanded bodies have values, and the others are listed in `_expandable`. Classic, as sent by old servers: four
 * bodies are always present, without a value unless expanded. The schemas of current clients reject this.
 */
export function bodiesJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  const content = pathOf(row);
  const bodies: Record<string, unknown> = {};
  const expandable: Record<string, string> = {};
  for (const representation of modern) {
    if (expand.has(representation)) {
      const value = representation === 'storage' ? row.body : cx.renderer.body(cx, row, representation);
      bodies[representation] = { value, representation, embeddedContent: [], _expandable: { content } };
    } else if (cx.bodies === 'modern') {
      expandable[representation] = '';
    } else if (classic.includes(representation)) {
      bodies[representation] = { representation, _expandable: { content } };
    }
  }
  return cx.bodies === 'modern' ? { ...bodies, _expandable: expandable } : bodies;
}
