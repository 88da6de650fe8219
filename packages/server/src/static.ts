import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Hono } from 'hono';

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
const previewPolicy =
  "sandbox allow-scripts; default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the files of a folder at `/`. The preview page is sandboxed by its own policy; the playground's page is told by
 * a mark where the site is, so that the same build on another host looks for none.
 */
export function staticRoutes(app: Hono, folder: string, contextPath: string): void {
  const root = normalize(folder + sep);
  app.get('*', async (c, next) => {
    const path = decoded(new URL(c.req.url).pathname);
    const file = path === undefined ? undefined : join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file?.startsWith(root)) return next();
    const data = await readFile(file).catch(() => undefined);
    if (!data) return next();
    const isPreview = path === '/preview.html';
    return c.body(path === '/' || path === '/index.html' ? marked(data, contextPath) : new Uint8Array(data), 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': isPreview ? previewPolicy : policyOf(file, data),
      'cache-control': path?.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      // The sandboxed preview has an opaque origin: its own module scripts are cross-origin to it.
      ...(path?.startsWith('/assets/') && { 'access-control-allow-origin': '*' }),
    });
  });
}

function marked(page: Buffer, contextPath: string): string {
  return page.toString('utf8').replace('<html ', `<html data-site="${contextPath}" `);
}

/** The page names by its hash the one script that may run inside it; the header allows the same. */
function policyOf(file: string, data: Buffer): string {
  const hash = file.endsWith('.html')
    ? /script-src 'self' ('sha256-[\w+/=]+')/.exec(data.toString('utf8'))?.[1]
    : undefined;
  return hash === undefined ? pagePolicy : pagePolicy.replace("script-src 'self'", `script-src 'self' ${hash}`);
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined; // not an address of a file
  }
}
