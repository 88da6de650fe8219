import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { propertyJson } from '../json/property.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../request.ts';
import type { ContentRow } from '../store/content.ts';
import {
  addProperty,
  listProperties,
  type PropertyRow,
  readProperty,
  removeProperty,
  setProperty,
} from '../store/property.ts';

/** `content/{id}/property`. */
export function propertyRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const answer = (c: Context, row: ContentRow, property: PropertyRow) =>
    json(propertyJson(jsonContext(c, services), row, property));

  app.get('/content/:id/property', (c) => {
    const row = contentFor(c, services, c.req.param('id'), 'any');
    const [page, cx] = [pageOf(c, 10), jsonContext(c, services)];
    const keys = c.req.queries('key');
    const rows = listProperties(database, row.id).filter(({ key }) => !keys || keys.includes(key));
    const items = rows
      .slice(page.start, page.start + page.limit + 1)
      .map((property) => propertyJson(cx, row, property));
    return json(listJson(c, services, items, page));
  });

  app.get('/content/:id/property/:key', (c) => {
    const row = contentFor(c, services, c.req.param('id'), 'any');
    return answer(c, row, readProperty(database, row.id, c.req.param('key')));
  });

  const add = async (c: Context, key: string | undefined) => {
    const row = contentToChange(c, services, c.req.param('id') ?? '', 'any');
    const body = await jsonObject(c);
    const named = key ?? textValue(body.key) ?? '';
    return answer(c, row, addProperty(database, row.id, { key: named, value: jsonValue(body), by: userOf(c) }));
  };
  app.post('/content/:id/property', (c) => add(c, undefined));
  app.post('/content/:id/property/:key', (c) => add(c, c.req.param('key')));

  app.put('/content/:id/property/:key', async (c) => {
    const row = contentToChange(c, services, c.req.param('id'), 'any');
    const body = await jsonObject(c);
    const { number, message, minorEdit } = member(body, 'version');
    const version = typeof number === 'string' ? wholeNumber(number) : number;
    if (typeof version !== 'number') throw new Refusal(400, 'version.number is required');
    const property = setProperty(database, row.id, version, {
      key: c.req.param('key'),
      value: jsonValue(body),
      message: textValue(message),
      minor: minorEdit === true,
      by: userOf(c),
    });
    return answer(c, row, property);
  });

  app.delete('/content/:id/property/:key', (c) => {
    const row = contentToChange(c, services, c.req.param('id'), 'any');
    removeProperty(database, row.id, c.req.param('key'));
    return empty();
  });
}

/** The value of a property as JSON. */
export function jsonValue(body: Readonly<Record<string, unknown>>): string {
  if (body.value === undefined) throw new Refusal(400, 'A property needs a value.');
  return JSON.stringify(body.value);
}
