import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { historyJson, versionJson } from '../json/version.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../request.ts';
import { type ContentRow, removeVersion, updateContent, versionOf } from '../store/content.ts';

/** `content/{id}/history` and `content/{id}/version`, the latter also where Data Center has it. */
export function historyRoutes(app: Hono, services: Services): void {
  const { database } = services;

  app.get('/content/:id/history', (c) => {
    const row = contentFor(c, services, c.req.param('id'), 'any');
    return json(historyJson(jsonContext(c, services), row, expansions(c, 'lastUpdated')));
  });

  app.get('/content/:id/version', (c) => {
    const row = contentFor(c, services, c.req.param('id'), 'any');
    const [page, cx] = [pageOf(c), jsonContext(c, services)];
    const rows = versionsOf(services, row, page.start, page.limit + 1);
    return json(
      listJson(
        c,
        services,
        rows.map((item) => versionJson(cx, item)),
        page,
      ),
    );
  });

  app.get('/content/:id/version/:number', (c) => {
    const row = contentFor(c, services, c.req.param('id'), 'any');
    const cx = jsonContext(c, services);
    const version = versionOf(database, row, wholeNumber(c.req.param('number')));
    const expand = expansions(c);
    return json({
      ...versionJson(cx, version),
      ...(expand.has('content') && { content: cx.content(version, new Set()) }),
    });
  });

  app.post('/content/:id/version', async (c) => {
    const row = contentToChange(c, services, c.req.param('id'));
    const body = await jsonObject(c);
    if (body.operationKey !== 'restore') throw new Refusal(400, 'operationKey must be "restore"');
    const { versionNumber, message, restoreTitle } = member(body, 'params');
    const old = versionOf(database, row, Number(versionNumber) || 0);
    const restored = updateContent(database, row, {
      number: row.version + 1,
      title: restoreTitle === true ? old.title : row.title,
      body: old.body,
      message: textValue(message),
      by: userOf(c),
    });
    return json(versionJson(jsonContext(c, services), restored));
  });

  app.delete('/content/:id/version/:number', (c: Context) => {
    const row = contentToChange(c, services, c.req.param('id') ?? '');
    removeVersion(database, row, wholeNumber(c.req.param('number') ?? ''));
    return empty();
  });
}

/** Versions of a content, the newest first. */
export function versionsOf({ database }: Services, row: ContentRow, start: number, limit: number): ContentRow[] {
  return database
    .all<Partial<ContentRow>>(
      `SELECT version, title, message, minor, updated_at, updated_by FROM content WHERE id = ?
       UNION ALL SELECT number, title, message, minor, updated_at, updated_by FROM content_version WHERE content_id = ?
       ORDER BY 1 DESC LIMIT ? OFFSET ?`,
      row.id,
      row.id,
      limit,
      start,
    )
    .map((version) => ({ ...row, ...version }));
}
