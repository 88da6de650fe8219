import type { Hono } from 'hono';
import { openFolder, type StaticFile } from './static-folder.ts';

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
const previewPolicy =
  "sandbox allow-scripts; default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/**
 * Serves the files of a folder at `/`. The preview page has a policy that sandboxes it. The playground page gets an
 * attribute with the path of the site; without it, on any other host, the same build does not look for a site.
 */
export function staticRoutes(app: Hono, folder: string, contextPath: string): void {
  const open = openFolder(folder);
  app.get('*', async (c, next) => {
    const path = new URL(c.req.url).pathname;
    const file = await open(path);
    if (!file) return next();
    const isAsset = path.startsWith('/assets/');
    const isHome = path === '/' || path === '/index.html';
    return c.body(isHome ? withSite(file.data, contextPath) : new Uint8Array(file.data), 200, {
      'content-type': file.type,
      'content-security-policy': path === '/preview.html' ? previewPolicy : policyOf(file),
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      // The sandboxed preview has an opaque origin, so its module scripts are cross-origin requests.
      ...(isAsset && { 'access-control-allow-origin': '*' }),
    });
  });
}

function withSite(page: Buffer, contextPath: string): string {
  return page.toString('utf8').replace('<html ', `<html data-site="${contextPath}" `);
}

/** The page allows its inline script by hash; the header must allow the same hash. */
function policyOf({ data, isHtml }: StaticFile): string {
  const hash = isHtml ? /script-src 'self' ('sha256-[\w+/=]+')/.exec(data.toString('utf8'))?.[1] : undefined;
  return hash === undefined ? pagePolicy : pagePolicy.replace("script-src 'self'", `script-src 'self' ${hash}`);
}
