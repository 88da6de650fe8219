import { isRecord } from '@macrowright/storage';
import type { Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import type { Layers } from '../http/layers.ts';
import { jsonObject, listQuery, member, textValue, wholeNumber } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { createSpace } from '../site/spaces.ts';
import { addUser } from '../site/users.ts';
import { spaceV2 } from './json.ts';
import { jsonContext } from './json-context.ts';
import { cursorOf, limitOf, v2List } from './list.ts';

const orders = ['id', 'key', 'name'] as const;

/** `spaces`. */
export function spaceRoutes(app: Hono, layers: Layers): void {
  const { store } = layers;

  app.get('/spaces', (c) => {
    const [limit, start, sort] = [limitOf(c), cursorOf(c)?.value ?? 0, c.req.query('sort') ?? 'id'];
    const by = orders.find((name) => name === sort.replace(/^-/, ''));
    if (by === undefined) throw new HttpError(400, `Provided value {${sort}} for 'sort' is not id, key or name`);
    const filter = {
      ids: listQuery(c, 'ids'),
      keys: listQuery(c, 'keys'),
      types: listQuery(c, 'type'),
      statuses: listQuery(c, 'status'),
    };
    const order = { by, descending: sort.startsWith('-') };
    const rows = store.spaces.list(filter, { start, limit: limit + 1 }, order);
    const [cx, format] = [jsonContext(c, layers), c.req.query('description-format')];
    const results = rows.slice(0, limit).map((row) => spaceV2(cx, row, format));
    return v2List(c, layers, results, rows.length > limit ? { kind: 'start', value: start + limit } : undefined);
  });

  app.get('/spaces/:id', (c) => {
    const row = store.spaces.byId(wholeNumber(c.req.param('id')));
    if (!row) throw new HttpError(404, `No space found with id : ${c.req.param('id')}`);
    return json(spaceV2(jsonContext(c, layers), row, c.req.query('description-format')));
  });

  app.post('/spaces', async (c) => {
    const body = await jsonObject(c);
    const [key, name] = [textValue(body.key) ?? textValue(body.alias), textValue(body.name)?.trim()];
    if (!key || !name) throw new HttpError(400, 'A space needs a key and a name.');
    const description = isRecord(body.description)
      ? textValue(body.description.value ?? member(body.description, 'plain').value)
      : undefined;
    const by = userOf(c);
    const row = store.transaction(() => {
      addUser(store, by);
      return createSpace(store, { key, name, description, by, home: '' });
    });
    return json(spaceV2(jsonContext(c, layers), row, 'plain'), 201);
  });
}
