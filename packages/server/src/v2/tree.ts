import type { Context, Hono } from 'hono';
import { contentFor, type Services, userOf } from '../context.ts';
import { noContent } from '../errors.ts';
import type { JsonContext } from '../json/cx.ts';
import { wholeNumber } from '../request.ts';
import type { ContentRow } from '../store/content.ts';
import { condition } from '../store/find.ts';
import { visibleTo } from '../store/restriction.ts';
import { ancestorsOf } from '../store/tree.ts';
import { findV2 } from './find.ts';
import { v2Slice } from './list.ts';

const deepest = 5;

/** `pages/{id}/children`, `…/direct-children`, `…/descendants`, `…/ancestors`. */
export function treeRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const read = (c: Context): ContentRow => {
    const row = contentFor(c, services, c.req.param('id') ?? '');
    if (row.type !== 'page') throw noContent(c.req.param('id') ?? '');
    return row;
  };
  const children = (c: Context) => {
    const conditions = [condition("c.parent_id = ? AND c.type = 'page' AND c.status = 'current'", read(c).id)];
    return findV2(c, services, conditions, childV2, 'child-position');
  };
  app.get('/pages/:id/children', children);
  app.get('/pages/:id/direct-children', children);

  app.get('/pages/:id/descendants', (c) => {
    const depth = Math.min(Math.max(wholeNumber(c.req.query('depth') ?? `${deepest}`), 1), 100);
    const visible = visibleTo(database, userOf(c), 'c');
    const rows = database.all<ContentRow & { depth: number }>(
      `WITH RECURSIVE down(id, depth) AS (
         SELECT id, 1 FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current'
         UNION ALL SELECT x.id, depth + 1 FROM down CROSS JOIN content x ON x.parent_id = down.id
         WHERE x.type = 'page' AND x.status = 'current' AND depth < ?)
       SELECT c.*, down.depth FROM down JOIN content c ON c.id = down.id WHERE ${visible.sql}
       ORDER BY down.depth, coalesce(c.position, c.id)`,
      read(c).id,
      depth,
      ...visible.values,
    );
    return v2Slice(c, services, rows, ({ depth, ...row }) => ({
      id: String(row.id),
      status: row.status,
      title: row.title,
      type: row.type,
      parentId: String(row.parent_id),
      depth,
      childPosition: row.position ?? row.id,
    }));
  });

  app.get('/pages/:id/ancestors', (c) =>
    v2Slice(c, services, ancestorsOf(database, read(c)), ({ id, type }) => ({ id: String(id), type })),
  );
}

function childV2(_cx: JsonContext, row: ContentRow) {
  return {
    id: String(row.id),
    status: row.status,
    title: row.title,
    type: row.type,
    spaceId: String(row.space_id),
    childPosition: row.position ?? row.id,
  };
}
