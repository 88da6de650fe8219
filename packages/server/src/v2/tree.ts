import type { Context, Hono } from 'hono';
import { contentFor, type Layers } from '../http/layers.ts';
import { wholeNumber } from '../http/request.ts';
import { userOf } from '../http/user.ts';
import { contentNotFound } from '../site/site-error.ts';
import type { ContentRow } from '../store/rows.ts';
import { findV2 } from './find.ts';
import type { JsonContext } from './json-context.ts';
import { v2Slice } from './list.ts';

const defaultDepth = 5;
const maxDepth = 100;

/** `pages/{id}/children`, `…/direct-children`, `…/descendants`, `…/ancestors`. */
export function treeRoutes(app: Hono, layers: Layers): void {
  const { tree } = layers.store;
  const read = (c: Context): ContentRow => {
    const id = c.req.param('id') ?? '';
    const row = contentFor(c, layers, id);
    if (row.type !== 'page') throw contentNotFound(id);
    return row;
  };
  const children = (c: Context) => {
    const filter = { types: ['page'], statuses: ['current'], parentId: read(c).id };
    return findV2(c, layers, filter, childV2, 'child-position');
  };
  app.get('/pages/:id/children', children);
  app.get('/pages/:id/direct-children', children);

  app.get('/pages/:id/descendants', (c) => {
    const depth = Math.min(Math.max(wholeNumber(c.req.query('depth') ?? `${defaultDepth}`), 1), maxDepth);
    const rows = tree.levels(userOf(c), read(c).id, depth);
    return v2Slice(c, layers, rows, (row) => ({
      id: String(row.id),
      status: row.status,
      title: row.title,
      type: row.type,
      parentId: String(row.parent_id),
      depth: row.depth,
      childPosition: row.position ?? row.id,
    }));
  });

  app.get('/pages/:id/ancestors', (c) =>
    v2Slice(c, layers, tree.ancestors(read(c)), ({ id, type }) => ({ id: String(id), type })),
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
