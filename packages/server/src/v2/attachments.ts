import type { Context, Hono } from 'hono';
import { contentFor, contentToChange, type Layers } from '../http/layers.ts';
import { downloadPath } from '../http/links.ts';
import { listQuery, wholeNumber } from '../http/request.ts';
import { empty, json, redirect } from '../http/responses.ts';
import { purgeContent, versionOf, versionsOf } from '../site/content.ts';
import { contentNotFound } from '../site/site-error.ts';
import type { ContentRow } from '../store/rows.ts';
import { findV2 } from './find.ts';
import { attachmentV2, versionV2 } from './json.ts';
import { jsonContext } from './json-context.ts';
import { v2Slice } from './list.ts';

/** The maximum number of versions in a listing. */
const maxVersions = 10_000;

/** `attachments`. These routes read and remove attachments; files are uploaded through version 1. */
export function attachmentRoutes(app: Hono, layers: Layers): void {
  const { store, links } = layers;
  const read = (c: Context): ContentRow => {
    const id = c.req.param('id') ?? '';
    const row = contentFor(c, layers, id);
    if (row.type !== 'attachment') throw contentNotFound(id);
    return row;
  };
  const list = (c: Context, containerId?: number) => {
    const filter = {
      types: ['attachment'],
      statuses: listQuery(c, 'status') ?? ['current'],
      containerId,
      title: c.req.query('filename'),
      mediaType: c.req.query('mediaType') ?? c.req.query('media-type'),
    };
    return findV2(c, layers, filter, attachmentV2);
  };

  app.get('/attachments', (c) => list(c));
  for (const owner of ['pages', 'blogposts']) {
    app.get(`/${owner}/:id/attachments`, (c) => list(c, contentFor(c, layers, c.req.param('id')).id));
  }
  app.get('/attachments/:id', (c) => {
    const version = c.req.query('version');
    const row = read(c);
    const shown = version === undefined ? row : versionOf(store, row, wholeNumber(version));
    return json(attachmentV2(jsonContext(c, layers), shown));
  });
  app.delete('/attachments/:id', (c) => {
    const row = read(c);
    contentToChange(c, layers, String(row.id));
    purgeContent(store, row);
    return empty();
  });
  app.get('/attachments/:id/versions', (c) => {
    const [row, cx] = [read(c), jsonContext(c, layers)];
    const versions = versionsOf(store, row, { start: 0, limit: maxVersions });
    return v2Slice(c, layers, versions, (item) => versionV2(cx, item));
  });
  app.get('/attachments/:id/thumbnail/download', (c) =>
    redirect(links.contextPath + downloadPath(read(c), 'thumbnails')),
  );
}
