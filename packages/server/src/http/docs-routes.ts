import type { Hono } from 'hono';
import { openFolder } from './static-folder.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the documentation site at `/docs/`. */
export function docsRoutes(app: Hono, folder: string): void {
  const open = openFolder(folder);
  app.get('/docs/*', async (c, next) => {
    const path = new URL(c.req.url).pathname.slice('/docs'.length);
    if (path === '') return c.redirect('/docs/', 302); // links in the docs are relative
    const file = await open(path);
    if (!file) return next();
    return c.body(new Uint8Array(file.data), 200, {
      'content-type': file.type,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    });
  });
}
