import type { Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { removeVersion, updateContent, versionOf, versionsOf } from '../site/content.ts';
import { expansions, nothing } from './expand.ts';
import { listResponse } from './json/list.ts';
import { historyJson, versionJson } from './json/version.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `content/{id}/history` and `content/{id}/version`. */
export function historyRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;

  app.get('/content/:id/history', (c) => {
    const row = contentFor(c, layers, c.req.param('id'), 'any');
    return json(historyJson(jsonContext(c, layers), row, expansions(c, 'lastUpdated')));
  });

  app.get('/content/:id/version', (c) => {
    const row = contentFor(c, layers, c.req.param('id'), 'any');
    const [page, cx] = [pageOf(c), jsonContext(c, layers)];
    const rows = versionsOf(store, row, { start: page.start, limit: page.limit + 1 });
    const items = rows.map((item) => versionJson(cx, item));
    return listResponse(c, layers, items, page);
  });

  app.get('/content/:id/version/:number', (c) => {
    const row = contentFor(c, layers, c.req.param('id'), 'any');
    const cx = jsonContext(c, layers);
    const version = versionOf(store, row, wholeNumber(c.req.param('number')));
    const hasContent = expansions(c).has('content');
    return json({ ...versionJson(cx, version), ...(hasContent && { content: cx.content(version, nothing) }) });
  });

  app.post('/content/:id/version', async (c) => {
    const row = contentToChange(c, layers, c.req.param('id'));
    const body = await jsonObject(c);
    if (body.operationKey !== 'restore') throw new HttpError(400, 'operationKey must be "restore"');
    const { versionNumber, message, restoreTitle } = member(body, 'params');
    const old = versionOf(store, row, Number(versionNumber) || 0);
    const restored = updateContent(store, row, {
      number: row.version + 1,
      title: restoreTitle === true ? old.title : row.title,
      body: old.body,
      message: textValue(message),
      by: userOf(c),
    });
    return json(versionJson(jsonContext(c, layers), restored));
  });

  app.delete('/content/:id/version/:number', (c) => {
    const row = contentToChange(c, layers, c.req.param('id'));
    removeVersion(store, row, wholeNumber(c.req.param('number')));
    return empty();
  });
}
