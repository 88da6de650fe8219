import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { jsonObject, member, textValue } from '../request.ts';
import { jsonValue } from '../routes/property.ts';
import { type LabelRow, listLabels } from '../store/label.ts';
import { addProperty, listProperties, type PropertyRow, removeProperty, setProperty } from '../store/property.ts';
import { findUser } from '../store/user.ts';
import { labelV2, propertyV2 } from './json.ts';
import { v2Slice } from './list.ts';

/** Labels and content properties of pages, blog posts and attachments; users in bulk. */
export function metadataRoutes(app: Hono, services: Services): void {
  const { database } = services;
  app.get('/labels', (c) => {
    const rows = database.all<LabelRow>(
      'SELECT min(id) AS id, prefix, name FROM label GROUP BY prefix, name ORDER BY name',
    );
    const prefix = c.req.query('prefix');
    return v2Slice(
      c,
      services,
      rows.filter((row) => prefix === undefined || row.prefix === prefix),
      labelV2,
    );
  });
  app.post('/users-bulk', async (c) => {
    const { accountIds } = await jsonObject(c);
    if (!Array.isArray(accountIds)) throw new Refusal(400, 'accountIds is a list.');
    const users = accountIds.flatMap((id) => findUser(database, String(id)) ?? []);
    return json({
      results: users.map(({ key, display_name }) => ({
        accountId: key,
        displayName: display_name,
        publicName: display_name,
        accountType: 'atlassian',
        accountStatus: 'active',
      })),
    });
  });

  for (const owner of ['pages', 'blogposts', 'attachments', 'comments']) {
    app.get(`/${owner}/:id/labels`, (c) => {
      const row = contentFor(c, services, c.req.param('id') ?? '');
      return v2Slice(c, services, listLabels(database, row.id, c.req.query('prefix')), labelV2);
    });
    propertyRoutesOf(app, services, owner);
  }
}

function propertyRoutesOf(app: Hono, services: Services, owner: string): void {
  const { database } = services;
  const path = `/${owner}/:id/properties`;
  const read = (contentId: number, id: string): PropertyRow => {
    const row = listProperties(database, contentId).find((property) => String(property.id) === id);
    if (!row) throw new Refusal(404, `Property ${id} not found`);
    return row;
  };
  const answer = (c: Context, row: PropertyRow) => json(propertyV2(jsonContext(c, services), row));

  app.get(path, (c) => {
    const [row, cx, key] = [
      contentFor(c, services, c.req.param('id') ?? '', 'any'),
      jsonContext(c, services),
      c.req.query('key'),
    ];
    const rows = listProperties(database, row.id).filter((property) => key === undefined || property.key === key);
    return v2Slice(c, services, rows, (property) => propertyV2(cx, property));
  });
  app.post(path, async (c) => {
    const row = contentToChange(c, services, c.req.param('id') ?? '', 'any');
    const body = await jsonObject(c);
    const write = { key: textValue(body.key) ?? '', value: jsonValue(body), by: userOf(c) };
    return answer(c, addProperty(database, row.id, write));
  });
  app.get(`${path}/:property`, (c) => {
    const row = contentFor(c, services, c.req.param('id') ?? '', 'any');
    return answer(c, read(row.id, c.req.param('property') ?? ''));
  });
  app.put(`${path}/:property`, async (c) => {
    const row = contentToChange(c, services, c.req.param('id') ?? '', 'any');
    const property = read(row.id, c.req.param('property') ?? '');
    const body = await jsonObject(c);
    const { number, message } = member(body, 'version');
    if (typeof number !== 'number') throw new Refusal(400, 'version.number is required');
    const write = { key: property.key, value: jsonValue(body), message: textValue(message), by: userOf(c) };
    return answer(c, setProperty(database, row.id, number, write));
  });
  app.delete(`${path}/:property`, (c) => {
    const row = contentToChange(c, services, c.req.param('id') ?? '', 'any');
    removeProperty(database, row.id, read(row.id, c.req.param('property') ?? '').key);
    return empty();
  });
}
