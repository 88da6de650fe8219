import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor } from '../http/layers.ts';
import { pageOf } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import type { ContentFilter, ContentOrder } from '../store/store.ts';
import { expansions } from './expand.ts';
import { childrenJson, descendantsJson } from './json/children.ts';
import { contentJson } from './json/content.ts';
import { listResponse } from './json/list.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `content/{id}/child` and `content/{id}/descendant`, except the attachments of a single item. */
export function childrenRoutes(app: Hono, layers: V1Layers): void {
  const respondList = (c: Context, filter: ContentFilter, order?: ContentOrder) => {
    const page = pageOf(c);
    const slice = { start: page.start, limit: page.limit + 1 };
    const rows = layers.store.content.find(userOf(c), { ...filter, statuses: ['current'] }, slice, order);
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    const items = rows.map((row) => contentJson(cx, row, expand));
    return listResponse(c, layers, items, page);
  };

  app.get('/content/:id/child', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    return json(childrenJson(jsonContext(c, layers), row, expansions(c)));
  });

  app.get('/content/:id/descendant', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    return json(descendantsJson(jsonContext(c, layers), row, expansions(c)));
  });

  app.get('/content/:id/child/page', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    if (row.type !== 'page') throw new HttpError(400, `A ${row.type} has no child pages.`);
    return respondList(c, { types: ['page'], parentId: row.id }, { by: 'position' });
  });

  app.get('/content/:id/child/comment', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    const locations = c.req.queries('location')?.filter((location) => location !== '');
    const filter = { types: ['comment'], locations: locations?.length ? locations : undefined };
    // Replies are children of comments; `depth=all` lists them as well.
    if (row.type === 'comment') return respondList(c, { ...filter, parentId: row.id });
    const parentId = c.req.query('depth') === 'all' ? undefined : null;
    return respondList(c, { ...filter, containerId: row.id, parentId });
  });

  app.get('/content/:id/descendant/:type{(?:page|comment|attachment)}', (c) => {
    const { id } = contentFor(c, layers, c.req.param('id'));
    const type = c.req.param('type');
    return respondList(c, { types: [type], ...(type === 'page' ? { belowPage: id } : { containerAtOrBelow: id }) });
  });
}
