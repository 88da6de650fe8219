import type { Context, Hono } from 'hono';
import { fileOf } from '../site/attachments.ts';
import { contentNotFound } from '../site/site-error.ts';
import { contentFor, type Layers } from './layers.ts';
import { downloadPath } from './links.ts';
import { wholeNumber } from './request.ts';
import { nosniff, redirect } from './responses.ts';

/** Media types that a browser may display. All others are downloaded, so an attachment cannot run as a page on this site. */
const inlineTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'text/plain',
  'application/pdf',
  'audio/mpeg',
  'audio/ogg',
  'video/mp4',
  'video/webm',
]);

/** `download/attachments/{page}/{file}`, and thumbnail URLs, which redirect to it. */
export function downloadRoutes(app: Hono, layers: Layers): void {
  const { store, links } = layers;

  app.get('/download/attachments/:page/:name', (c) => {
    const row = attachmentOf(c);
    const version = c.req.query('version');
    const file = fileOf(store, row, version === undefined ? undefined : wholeNumber(version));
    const data = store.blobs.get(file.hash);
    if (!data) throw contentNotFound(`att${row.id}`);
    const isInline = inlineTypes.has(file.media_type);
    const name = encodeURIComponent(row.title).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
    const headers = {
      'content-type': isInline ? file.media_type : 'application/octet-stream',
      'content-disposition': `${isInline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-cache',
      ...nosniff,
      etag: `"${file.hash}"`,
    };
    if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers);
    return c.body(data, 200, headers);
  });

  app.get('/download/thumbnails/:page/:name', (c) => redirect(links.contextPath + downloadPath(attachmentOf(c))));

  function attachmentOf(c: Context) {
    const { id } = contentFor(c, layers, c.req.param('page') ?? '', 'any');
    const name = c.req.param('name') ?? '';
    const { content } = store;
    const row = content.attachmentNamed(id, name) ?? content.attachmentNamed(id, name.normalize('NFC'));
    if (!row) throw contentNotFound(name);
    return contentFor(c, layers, String(row.id));
  }
}
