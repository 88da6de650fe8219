import type { Hono } from 'hono';
import { json } from '../answer.ts';
import { type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { isObject, jsonObject, listQuery, member, textValue, wholeNumber } from '../request.ts';
import { createSpace, type SpaceRow, spaceById } from '../store/space.ts';
import { addUser } from '../store/user.ts';
import { among } from './find.ts';
import { spaceV2 } from './json.ts';
import { cursorOf, limitOf, v2List } from './list.ts';

const orders: Readonly<Record<string, string>> = { id: 'id', key: 'key', name: 'name' };

/** `spaces`. */
export function spaceV2Routes(app: Hono, services: Services): void {
  const { database } = services;

  app.get('/spaces', (c) => {
    const [limit, start, sort] = [limitOf(c), cursorOf(c)?.value ?? 0, c.req.query('sort') ?? 'id'];
    const column = Object.hasOwn(orders, sort.replace(/^-/, '')) ? orders[sort.replace(/^-/, '')] : undefined;
    if (column === undefined) throw new Refusal(400, `Provided value {${sort}} for 'sort' is not id, key or name`);
    const filters = ['ids:id', 'keys:key', 'type:type', 'status:status'].flatMap((pair) => {
      const [name = '', field = ''] = pair.split(':');
      return among(field, listQuery(c, name));
    });
    const rows = database.all<SpaceRow>(
      `SELECT * FROM space WHERE ${["status <> 'deleting'", ...filters.map(({ sql }) => sql)].join(' AND ')}
       ORDER BY ${column} ${sort.startsWith('-') ? 'DESC' : 'ASC'} LIMIT ? OFFSET ?`,
      ...filters.flatMap(({ values }) => values),
      limit + 1,
      start,
    );
    const [cx, format] = [jsonContext(c, services), c.req.query('description-format')];
    const shown = rows.slice(0, limit).map((row) => spaceV2(cx, row, format));
    return v2List(c, services, shown, rows.length > limit ? { kind: 'start', value: start + limit } : undefined);
  });

  app.get('/spaces/:id', (c) => {
    const row = spaceById(database, wholeNumber(c.req.param('id')));
    if (!row) throw new Refusal(404, `No space found with id : ${c.req.param('id')}`);
    return json(spaceV2(jsonContext(c, services), row, c.req.query('description-format')));
  });

  app.post('/spaces', async (c) => {
    const body = await jsonObject(c);
    const [key, name] = [textValue(body.key) ?? textValue(body.alias), textValue(body.name)?.trim()];
    if (!key || !name) throw new Refusal(400, 'A space needs a key and a name.');
    const plain = isObject(body.description)
      ? textValue(body.description.value ?? member(body.description, 'plain').value)
      : undefined;
    const by = userOf(c);
    const row = database.transaction(() => {
      addUser(database, by);
      return createSpace(database, { key, name, description: plain, by });
    });
    return json(spaceV2(jsonContext(c, services), row, 'plain'), 201);
  });
}
