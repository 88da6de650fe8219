import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor } from '../http/layers.ts';
import { type Json, jsonObject, listQuery, member, pageOf, textValue } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { createSpace, deleteSpace, readSpace } from '../site/spaces.ts';
import { addUser } from '../site/users.ts';
import type { ContentRow, SpaceRow } from '../store/rows.ts';
import { expandOf, expansions } from './expand.ts';
import { contentJson } from './json/content.ts';
import { innerList, listResponse } from './json/list.ts';
import { spaceJson } from './json/space.ts';
import { taskAccepted } from './json/task.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `space`: list, create, read, update, delete, content. */
export function spaceRoutes(app: Hono, layers: V1Layers): void {
  const { store, tasks } = layers;
  const respond = (c: Context, row: SpaceRow, defaultExpand: string) =>
    json(spaceJson(jsonContext(c, layers), row, expansions(c, defaultExpand), true));

  app.get('/space', (c) => {
    const page = pageOf(c);
    const filter = {
      keys: listQuery(c, 'spaceKey'),
      ids: listQuery(c, 'spaceId'),
      types: listQuery(c, 'type'),
      statuses: listQuery(c, 'status'),
    };
    const rows = store.spaces.list(filter, { start: page.start, limit: page.limit + 1 });
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    const items = rows.map((row) => spaceJson(cx, row, expand));
    return listResponse(c, layers, items, page);
  });

  const create = async (c: Context) => {
    const body = await jsonObject(c);
    const [key, name] = [textValue(body.key), textValue(body.name)?.trim()];
    if (!key || !name) throw new HttpError(400, 'A space needs a key and a name.');
    const by = userOf(c);
    const row = store.transaction(() => {
      addUser(store, by);
      return createSpace(store, { key, name, description: descriptionOf(body), by, home: '' });
    });
    return json(spaceJson(jsonContext(c, layers), row, expandOf('description.plain'), true));
  };
  app.post('/space', create);
  app.post('/space/_private', create);

  app.get('/space/:key', (c) => respond(c, readSpace(store, c.req.param('key')), ''));

  app.put('/space/:key', async (c) => {
    const old = readSpace(store, c.req.param('key'));
    const body = await jsonObject(c);
    const homeId = textValue(member(body, 'homepage').id);
    const home = homeId === undefined ? undefined : contentFor(c, layers, homeId);
    if (home && home.space_id !== old.id) throw new HttpError(400, 'The home page is in another space.');
    store.spaces.update(old.id, {
      name: textValue(body.name)?.trim() || old.name,
      description: descriptionOf(body) ?? old.description,
      homepage_id: home?.id ?? old.homepage_id,
    });
    return respond(c, readSpace(store, old.key), 'description.plain');
  });

  app.delete('/space/:key', (c) => {
    const task = deleteSpace(store, tasks, readSpace(store, c.req.param('key')));
    return json(taskAccepted(task), 202);
  });

  app.get('/space/:key/content', (c) => {
    const space = readSpace(store, c.req.param('key'));
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    const page = pageOf(c);
    const listOf = (type: string) => {
      const items = contentOf(c, space, type).map((row) => contentJson(cx, row, expand));
      const path = `/rest/api/space/${space.key}/content/${type}`;
      const next = `${path}?limit=${page.limit}&start=${page.start + page.limit}`;
      const list = innerList(items.slice(0, page.limit), cx.base + path, page.limit);
      return { ...list, start: page.start, _links: { ...list._links, ...(items.length > page.limit && { next }) } };
    };
    return json({
      page: listOf('page'),
      blogpost: listOf('blogpost'),
      _links: { base: cx.base, context: layers.links.contextPath },
    });
  });

  app.get('/space/:key/content/:type{(?:page|blogpost)}', (c) => {
    const space = readSpace(store, c.req.param('key'));
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    const items = contentOf(c, space, c.req.param('type')).map((row) => contentJson(cx, row, expand));
    return listResponse(c, layers, items, pageOf(c));
  });

  function contentOf(c: Context, space: SpaceRow, type: string): ContentRow[] {
    const { start, limit } = pageOf(c);
    const parentId = c.req.query('depth') === 'root' ? null : undefined;
    const filter = { spaceIds: [space.id], types: [type], statuses: ['current'], parentId };
    return store.content.find(userOf(c), filter, { start, limit: limit + 1 });
  }
}

function descriptionOf(body: Json): string | undefined {
  return textValue(member(member(body, 'description'), 'plain').value);
}
