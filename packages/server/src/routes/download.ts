import type { Context, Hono } from 'hono';
import { nosniff, redirected } from '../answer.ts';
import { contentFor, type Services } from '../context.ts';
import { noContent } from '../errors.ts';
import { downloadPath } from '../json/links.ts';
import { wholeNumber } from '../request.ts';
import { fileOf, findAttachment } from '../store/attachment.ts';

/** Types a browser may show in place. All others are downloads, so that no attachment is an active page of this site. */
const shown = new Set([
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

/** `download/attachments/{page}/{file}` and the thumbnails, which are the files themselves. */
export function downloadRoutes(app: Hono, services: Services): void {
  const { database, blobs } = services;

  app.get('/download/attachments/:page/:name', (c) => {
    const [row] = [attachmentOf(c)];
    const asked = c.req.query('version');
    const file = fileOf(database, row, asked === undefined ? undefined : wholeNumber(asked));
    const data = blobs.get(file.hash);
    if (!data) throw noContent(`att${row.id}`);
    const isShown = shown.has(file.media_type);
    const name = encodeURIComponent(row.title).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
    const headers = {
      'content-type': isShown ? file.media_type : 'application/octet-stream',
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-cache',
      ...nosniff,
      etag: `"${file.hash}"`,
    };
    if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers);
    return c.body(data, 200, headers);
  });

  app.get('/download/thumbnails/:page/:name', (c) => redirected(services.contextPath + downloadPath(attachmentOf(c))));

  function attachmentOf(c: Context) {
    const owner = contentFor(c, services, c.req.param('page') ?? '', 'any');
    const name = c.req.param('name') ?? '';
    const row = findAttachment(database, owner.id, name) ?? findAttachment(database, owner.id, name.normalize('NFC'));
    if (!row) throw noContent(name);
    return contentFor(c, services, String(row.id));
  }
}
