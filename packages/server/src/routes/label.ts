import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services } from '../context.ts';
import { Refusal } from '../errors.ts';
import { listJson } from '../json/list.ts';
import { labelJson } from '../json/metadata.ts';
import { isObject, jsonBody, pageOf, textValue } from '../request.ts';
import type { ContentRow } from '../store/content.ts';
import { addLabels, listLabels, type NewLabel, removeLabel } from '../store/label.ts';

const most = 200;

/** `content/{id}/label`. */
export function labelRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const answer = (c: Context, row: ContentRow, page = { start: 0, limit: most }) => {
    const labels = listLabels(database, row.id, c.req.query('prefix')).slice(page.start, page.start + page.limit + 1);
    return json(listJson(c, services, labels.map(labelJson), page));
  };

  app.get('/content/:id/label', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    const page = pageOf(c, most, most);
    if (page.limit === 0) throw new Refusal(400, 'java.lang.IllegalArgumentException: null');
    return answer(c, row, page);
  });

  app.post('/content/:id/label', async (c) => {
    const row = contentToChange(c, services, c.req.param('id'));
    const body = await jsonBody(c);
    const labels = labelsFrom(Array.isArray(body) ? body : [body]);
    database.transaction(() => addLabels(database, row.id, labels));
    return answer(c, row);
  });

  const remove = (c: Context, name: string) => {
    const id = c.req.param('id') ?? '';
    const row = contentToChange(c, services, id);
    if (!removeLabel(database, row.id, name)) throw new Refusal(404, `No label ${name} on content ${id}`);
    return empty();
  };
  app.delete('/content/:id/label', (c) => remove(c, c.req.query('name') ?? ''));
  app.delete('/content/:id/label/:name', (c) => remove(c, c.req.param('name')));
}

/** Reads labels as clients send them: with a name, and a prefix if need be. */
export function labelsFrom(items: readonly unknown[]): NewLabel[] {
  return items.map((item) => {
    const name = isObject(item) ? textValue(item.name)?.trim().toLowerCase() : undefined;
    if (!name || /\s/.test(name)) throw new Refusal(400, 'A label needs a name without spaces.');
    if (name.length > 255) throw new Refusal(400, 'A label cannot be longer than 255 characters.');
    return { name, prefix: (isObject(item) && textValue(item.prefix)) || 'global' };
  });
}
