import type { Hono } from 'hono';
import { baseUrl, expansions, jsonObject, member, pageOf, type Services, textValue, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { listJson } from '../json/list.ts';
import { spaceJson } from '../json/space.ts';
import { createSpace, readSpace, type SpaceRow } from '../store/space.ts';

/** `space`: list, create, read, update. */
export function spaceRoutes(app: Hono, services: Services): void {
  const { database } = services;

  app.get('/space', (c) => {
    const page = pageOf(c);
    const keys = c.req.queries('spaceKey') ?? [];
    const rows = database.all<SpaceRow>(
      'SELECT * FROM space WHERE ? = 0 OR key IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ? OFFSET ?',
      keys.length,
      JSON.stringify(keys),
      page.limit + 1,
      page.start,
    );
    const [base, expand] = [baseUrl(c, services), expansions(c)];
    const items = rows.map((row) => spaceJson(row, base, expand));
    return c.json(listJson(c, services, items, page));
  });

  app.post('/space', async (c) => {
    const body = await jsonObject(c);
    const [key, name] = [textValue(body.key), textValue(body.name)];
    if (!key || !name) throw new Refusal(400, 'A space needs a key and a name.');
    const row = createSpace(database, { key, name, description: descriptionOf(body), by: userOf(c) });
    return c.json(spaceJson(row, baseUrl(c, services), new Set(['description', 'description.plain'])));
  });

  app.get('/space/:key', (c) =>
    c.json(spaceJson(readSpace(database, c.req.param('key')), baseUrl(c, services), expansions(c))),
  );

  app.put('/space/:key', async (c) => {
    const old = readSpace(database, c.req.param('key'));
    const body = await jsonObject(c);
    database.run(
      'UPDATE space SET name = ?, description = ? WHERE id = ?',
      textValue(body.name) ?? old.name,
      descriptionOf(body) ?? old.description,
      old.id,
    );
    return c.json(spaceJson(readSpace(database, old.key), baseUrl(c, services), expansions(c, 'description.plain')));
  });
}

function descriptionOf(body: Readonly<Record<string, unknown>>): string | undefined {
  return textValue(member(member(body, 'description'), 'plain').value);
}
