import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange, type Layers } from '../http/layers.ts';
import { jsonObject, member, textValue } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { listLabels } from '../site/labels.ts';
import { addProperty, propertyValue, removeProperty, setProperty } from '../site/properties.ts';
import type { PropertyRow } from '../store/rows.ts';
import { labelV2, propertyV2 } from './json.ts';
import { jsonContext } from './json-context.ts';
import { v2Slice } from './list.ts';

/** Labels and content properties of pages, blog posts, attachments and comments. */
export function labelAndPropertyRoutes(app: Hono, layers: Layers): void {
  const { store } = layers;
  app.get('/labels', (c) => {
    const prefix = c.req.query('prefix');
    const labels = store.labels.all().filter((label) => prefix === undefined || label.prefix === prefix);
    return v2Slice(c, layers, labels, labelV2);
  });
  for (const owner of ['pages', 'blogposts', 'attachments', 'comments']) {
    app.get(`/${owner}/:id/labels`, (c) => {
      const row = contentFor(c, layers, c.req.param('id') ?? '');
      return v2Slice(c, layers, listLabels(store, row.id, c.req.query('prefix')), labelV2);
    });
    propertyRoutes(app, layers, owner);
  }
}

function propertyRoutes(app: Hono, layers: Layers, owner: string): void {
  const { store } = layers;
  const path = `/${owner}/:id/properties`;
  const read = (contentId: number, id: string): PropertyRow => {
    const row = store.properties.list(contentId).find((property) => String(property.id) === id);
    if (!row) throw new HttpError(404, `Property ${id} not found`);
    return row;
  };
  const respond = (c: Context, row: PropertyRow) => json(propertyV2(jsonContext(c, layers), row));

  app.get(path, (c) => {
    const row = contentFor(c, layers, c.req.param('id') ?? '', 'any');
    const [cx, key] = [jsonContext(c, layers), c.req.query('key')];
    const properties = store.properties.list(row.id).filter((property) => key === undefined || property.key === key);
    return v2Slice(c, layers, properties, (property) => propertyV2(cx, property));
  });
  app.post(path, async (c) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '', 'any');
    const body = await jsonObject(c);
    const write = { key: textValue(body.key) ?? '', value: propertyValue(body.value), by: userOf(c) };
    return respond(c, addProperty(store, row.id, write));
  });
  app.get(`${path}/:property`, (c) => {
    const row = contentFor(c, layers, c.req.param('id') ?? '', 'any');
    return respond(c, read(row.id, c.req.param('property') ?? ''));
  });
  app.put(`${path}/:property`, async (c) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '', 'any');
    const property = read(row.id, c.req.param('property') ?? '');
    const body = await jsonObject(c);
    const { number, message } = member(body, 'version');
    if (typeof number !== 'number') throw new HttpError(400, 'version.number is required');
    const value = propertyValue(body.value);
    const write = { key: property.key, value, message: textValue(message), by: userOf(c) };
    return respond(c, setProperty(store, row.id, number, write));
  });
  app.delete(`${path}/:property`, (c) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '', 'any');
    removeProperty(store, row.id, read(row.id, c.req.param('property') ?? '').key);
    return empty();
  });
}
