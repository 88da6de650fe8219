import { isRecord } from '@macrowright/storage';
import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { jsonBody, pageOf, textValue } from '../http/request.ts';
import { empty } from '../http/responses.ts';
import { addLabels, checkedLabel, listLabels, type NewLabel } from '../site/labels.ts';
import { SiteError } from '../site/site-error.ts';
import type { ContentRow } from '../store/rows.ts';
import { listResponse } from './json/list.ts';
import { labelJson } from './json/metadata.ts';
import type { V1Layers } from './layers.ts';

const maxLabels = 200;

/** `content/{id}/label`. */
export function labelRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;
  const respond = (c: Context, row: ContentRow, page = { start: 0, limit: maxLabels }) => {
    const labels = listLabels(store, row.id, c.req.query('prefix'));
    return listResponse(c, layers, labels.slice(page.start, page.start + page.limit + 1).map(labelJson), page);
  };

  app.get('/content/:id/label', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    const page = pageOf(c, maxLabels, maxLabels);
    if (page.limit === 0) throw new HttpError(400, 'java.lang.IllegalArgumentException: null');
    return respond(c, row, page);
  });

  app.post('/content/:id/label', async (c) => {
    const row = contentToChange(c, layers, c.req.param('id'));
    const body = await jsonBody(c);
    const labels = labelsFrom(Array.isArray(body) ? body : [body]);
    store.transaction(() => addLabels(store, row.id, labels));
    return respond(c, row);
  });

  const remove = (c: Context, name: string) => {
    const id = c.req.param('id') ?? '';
    const row = contentToChange(c, layers, id);
    if (!store.labels.remove(row.id, name)) throw new SiteError('not-found', `No label ${name} on content ${id}`);
    return empty();
  };
  app.delete('/content/:id/label', (c) => remove(c, c.req.query('name') ?? ''));
  app.delete('/content/:id/label/:name', (c) => remove(c, c.req.param('name')));
}

/** Reads labels as clients send them: with a name and an optional prefix. */
export function labelsFrom(items: readonly unknown[]): NewLabel[] {
  return items.map((item) =>
    isRecord(item) ? checkedLabel(textValue(item.name), textValue(item.prefix)) : checkedLabel(undefined),
  );
}
