import { pathOf } from '../../http/links.ts';
import type { ContentRow } from '../../store/rows.ts';
import type { ContentFilter, ContentOrder } from '../../store/store.ts';
import { below, type Expand } from '../expand.ts';
import type { JsonContext } from './context.ts';
import { innerList } from './list.ts';

const types = ['attachment', 'comment', 'page'] as const;
const maxResults = 25;

/** The children of a piece of content by type. Types that are not expanded are listed in `_expandable`. */
export function childrenJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  return byType(cx, row, expand, 'child', (type) => {
    if (type === 'page') return select(cx, type, { parentId: row.id }, { by: 'position' });
    return select(cx, type, { containerId: row.id });
  });
}

/** The descendants of a piece of content by type. */
export function descendantsJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  return byType(cx, row, expand, 'descendant', (type) => {
    return select(cx, type, type === 'page' ? { belowPage: row.id } : { containerAtOrBelow: row.id });
  });
}

function byType(
  cx: JsonContext,
  row: ContentRow,
  expand: Expand,
  kind: 'child' | 'descendant',
  rows: (type: string) => ContentRow[],
): Record<string, unknown> {
  const expanded: Record<string, unknown> = {};
  const expandable: Record<string, string> = {};
  for (const type of types) {
    const path = `${pathOf(row)}/${kind}/${type}`;
    if (row.type !== 'page' && type === 'page') continue;
    if (!expand.has(type)) {
      expandable[type] = path;
      continue;
    }
    const found = rows(type);
    const results = found.slice(0, maxResults).map((item) => cx.content(item, below(expand, type)));
    const list = innerList(results, cx.base + path, maxResults);
    expanded[type] =
      found.length > maxResults
        ? { ...list, _links: { ...list._links, next: `${path}?limit=${maxResults}&start=${maxResults}` } }
        : list;
  }
  return { ...expanded, _expandable: expandable, _links: { self: `${cx.base}${pathOf(row)}/${kind}` } };
}

function select(cx: JsonContext, type: string, filter: ContentFilter, order?: ContentOrder): ContentRow[] {
  const slice = { start: 0, limit: maxResults + 1 };
  return cx.store.content.find(cx.user, { ...filter, types: [type], statuses: ['current'] }, slice, order);
}
