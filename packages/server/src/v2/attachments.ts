import type { Context, Hono } from 'hono';
import { empty, json, redirected } from '../answer.ts';
import { contentFor, contentToChange, type Services } from '../context.ts';
import { noContent } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { downloadPath } from '../json/links.ts';
import { listQuery, wholeNumber } from '../request.ts';
import { versionsOf } from '../routes/history.ts';
import { type ContentRow, purgeContent, versionOf } from '../store/content.ts';
import { condition, titled } from '../store/find.ts';
import type { Condition } from '../store/restriction.ts';
import { among, findV2 } from './find.ts';
import { attachmentV2, versionV2 } from './json.ts';
import { v2Slice } from './list.ts';

/** `attachments`. They are read and removed here; files are sent with version 1. */
export function attachmentV2Routes(app: Hono, services: Services): void {
  const { database, blobs } = services;
  const read = (c: Context): ContentRow => {
    const id = c.req.param('id') ?? '';
    const row = contentFor(c, services, id);
    if (row.type !== 'attachment') throw noContent(id);
    return row;
  };
  const list = (c: Context, more: readonly Condition[]) => {
    const conditions = [
      condition("c.type = 'attachment'"),
      ...among('c.status', listQuery(c, 'status') ?? ['current']),
      ...more,
    ];
    const [name, type] = [c.req.query('filename'), c.req.query('mediaType') ?? c.req.query('media-type')];
    if (name !== undefined) conditions.push(titled(name));
    if (type !== undefined) {
      const sql =
        'EXISTS (SELECT 1 FROM file f WHERE f.content_id = c.id AND f.number = c.version AND f.media_type = ?)';
      conditions.push(condition(sql, type));
    }
    return findV2(c, services, conditions, attachmentV2);
  };

  app.get('/attachments', (c) => list(c, []));
  for (const owner of ['pages', 'blogposts']) {
    app.get(`/${owner}/:id/attachments`, (c) =>
      list(c, [condition('c.container_id = ?', contentFor(c, services, c.req.param('id')).id)]),
    );
  }
  app.get('/attachments/:id', (c) => {
    const version = c.req.query('version');
    const row = read(c);
    const shown = version === undefined ? row : versionOf(database, row, wholeNumber(version));
    return json(attachmentV2(jsonContext(c, services), shown));
  });
  app.delete('/attachments/:id', (c) => {
    const row = read(c);
    contentToChange(c, services, String(row.id));
    const hashes = purgeContent(database, row);
    database.settled()?.then(
      () => blobs.sweep(hashes),
      () => {},
    );
    return empty();
  });
  app.get('/attachments/:id/versions', (c) => {
    const [row, cx] = [read(c), jsonContext(c, services)];
    return v2Slice(c, services, versionsOf(services, row, 0, 10_000), (item) => versionV2(cx, item));
  });
  app.get('/attachments/:id/thumbnail/download', (c) =>
    redirected(services.contextPath + downloadPath(read(c), 'thumbnails')),
  );
}
