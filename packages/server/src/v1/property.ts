import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { addProperty, propertyValue, readProperty, removeProperty, setProperty } from '../site/properties.ts';
import type { ContentRow, PropertyRow } from '../store/rows.ts';
import { listResponse } from './json/list.ts';
import { propertyJson } from './json/property.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `content/{id}/property`. */
export function propertyRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;
  const respond = (c: Context, row: ContentRow, property: PropertyRow) =>
    json(propertyJson(jsonContext(c, layers), row, property));

  app.get('/content/:id/property', (c) => {
    const row = contentFor(c, layers, c.req.param('id'), 'any');
    const [page, cx] = [pageOf(c, 10), jsonContext(c, layers)];
    const keys = c.req.queries('key');
    const properties = store.properties.list(row.id).filter(({ key }) => !keys || keys.includes(key));
    const shown = properties.slice(page.start, page.start + page.limit + 1);
    const items = shown.map((property) => propertyJson(cx, row, property));
    return listResponse(c, layers, items, page);
  });

  app.get('/content/:id/property/:key', (c) => {
    const row = contentFor(c, layers, c.req.param('id'), 'any');
    return respond(c, row, readProperty(store, row.id, c.req.param('key')));
  });

  const add = async (c: Context, keyInPath: string | undefined) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '', 'any');
    const body = await jsonObject(c);
    const key = keyInPath ?? textValue(body.key) ?? '';
    const write = { key, value: propertyValue(body.value), by: userOf(c) };
    return respond(c, row, addProperty(store, row.id, write));
  };
  app.post('/content/:id/property', (c) => add(c, undefined));
  app.post('/content/:id/property/:key', (c) => add(c, c.req.param('key')));

  app.put('/content/:id/property/:key', async (c) => {
    const row = contentToChange(c, layers, c.req.param('id'), 'any');
    const body = await jsonObject(c);
    const { number, message, minorEdit } = member(body, 'version');
    const version = typeof number === 'string' ? wholeNumber(number) : number;
    if (typeof version !== 'number') throw new HttpError(400, 'version.number is required');
    const property = setProperty(store, row.id, version, {
      key: c.req.param('key'),
      value: propertyValue(body.value),
      message: textValue(message),
      minor: minorEdit === true,
      by: userOf(c),
    });
    return respond(c, row, property);
  });

  app.delete('/content/:id/property/:key', (c) => {
    const row = contentToChange(c, layers, c.req.param('id'), 'any');
    removeProperty(store, row.id, c.req.param('key'));
    return empty();
  });
}
