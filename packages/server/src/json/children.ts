import { below, type Expand } from '../expand.ts';
import type { ContentRow } from '../store/content.ts';
import type { Value } from '../store/driver.ts';
import { visibleTo } from '../store/restriction.ts';
import { descendantIds } from '../store/tree.ts';
import type { JsonContext } from './cx.ts';
import { pathOf } from './links.ts';
import { innerList } from './list.ts';

const types = ['attachment', 'comment', 'page'] as const;
const most = 25;

/** The children of a content by type. Those not expanded are named in `_expandable`. */
export function childrenJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  return byType(cx, row, expand, 'child', (type) => {
    if (type === 'page') return select(cx, 'c.parent_id = ?', 'coalesce(c.position, c.id)', type, [row.id]);
    return select(cx, 'c.container_id = ?', 'c.id', type, [row.id]);
  });
}

/** Everything below a content by type. */
export function descendantsJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  return byType(cx, row, expand, 'descendant', (type) => {
    if (type === 'page') return select(cx, `c.id IN (${descendantIds})`, 'c.id', type, [row.id]);
    const owners = `c.container_id = ? OR c.container_id IN (${descendantIds})`;
    return select(cx, `(${owners})`, 'c.id', type, [row.id, row.id]);
  });
}

function byType(
  cx: JsonContext,
  row: ContentRow,
  expand: Expand,
  kind: 'child' | 'descendant',
  rows: (type: string) => ContentRow[],
): Record<string, unknown> {
  const served: Record<string, unknown> = {};
  const expandable: Record<string, string> = {};
  for (const type of types) {
    const path = `${pathOf(row)}/${kind}/${type}`;
    if (row.type !== 'page' && type === 'page') continue;
    if (!expand.has(type)) {
      expandable[type] = path;
      continue;
    }
    const found = rows(type);
    const results = found.slice(0, most).map((item) => cx.content(item, below(expand, type)));
    const list = innerList(results, cx.base + path, most);
    served[type] =
      found.length > most ? { ...list, _links: { ...list._links, next: `${path}?limit=${most}&start=${most}` } } : list;
  }
  return { ...served, _expandable: expandable, _links: { self: `${cx.base}${pathOf(row)}/${kind}` } };
}

function select(cx: JsonContext, where: string, order: string, type: string, values: Value[]): ContentRow[] {
  const visible = visibleTo(cx.database, cx.user, 'c');
  return cx.database.all<ContentRow>(
    `SELECT c.* FROM content c WHERE ${where} AND c.type = ? AND c.status = 'current' AND ${visible.sql}
     ORDER BY ${order} LIMIT ?`,
    ...values,
    type,
    ...visible.values,
    most + 1,
  );
}
