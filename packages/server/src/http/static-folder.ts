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

/** A file as it is served: its bytes, the value of `Content-Type`, and whether it is a page. */
export interface StaticFile {
  readonly data: Buffer;
  readonly type: string;
  readonly isHtml: boolean;
}

/** Reads files below a folder by the path of their address; nothing for one that is outside, missing or no address of a file. */
export function openFolder(folder: string): (path: string) => Promise<StaticFile | undefined> {
  const root = normalize(folder + sep);
  return async (encoded) => {
    const path = decoded(encoded);
    const file = path === undefined ? undefined : join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file?.startsWith(root)) return undefined;
    const data = await readFile(file).catch(() => undefined);
    return data && { data, type: types[extname(file)] ?? 'application/octet-stream', isHtml: file.endsWith('.html') };
  };
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined; // not an address of a file
  }
}
