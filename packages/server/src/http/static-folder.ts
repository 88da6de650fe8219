import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

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

/** A file with its `Content-Type` value. */
export interface StaticFile {
  readonly data: Buffer;
  readonly type: string;
  readonly isHtml: boolean;
}

/** Returns a function that reads files below a folder by their encoded URL path. Files outside the folder are not found. */
export function openFolder(folder: string): (path: string) => Promise<StaticFile | undefined> {
  const root = normalize(folder + sep);
  return async (encoded) => {
    const path = decodePath(encoded);
    const file = path === undefined ? undefined : join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file?.startsWith(root)) return undefined;
    const data = await readFile(file).catch(() => undefined);
    return data && { data, type: types[extname(file)] ?? 'application/octet-stream', isHtml: file.endsWith('.html') };
  };
}

function decodePath(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined; // invalid escapes
  }
}
