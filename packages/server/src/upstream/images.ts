import { callUpstream, type UpstreamResult } from './call.ts';
import type { Upstream } from './upstream.ts';

/** Types that are forwarded. The page shows them as data URLs, where not even SVG can run scripts or load resources. */
const imageTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/svg+xml',
]);
const maxBytes = 10 * 1_048_576;
const forwardedParameters = ['version', 'modificationDate', 'cacheVersion', 'api', 'width', 'height'];

/** An image, or the status and message of the error response. */
export type UpstreamImage =
  | { readonly ok: true; readonly type: string; readonly data: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly status: 404 | 415 | 502 | 504; readonly message: string };

/** Whether a path below the upstream URL, encoded as received, is that of a file attached to a page. */
export function isImagePath(path: string): boolean {
  const [, name] = /^\/download\/(?:attachments|thumbnails)\/\d+\/([^/\\]+)$/.exec(path) ?? [];
  if (name === undefined) return false;
  try {
    const decoded = decodeURIComponent(name);
    // The name must not become a different path when decoded.
    return decoded !== '.' && decoded !== '..' && !/[/\\\p{Cc}]/u.test(decoded);
  } catch {
    return false;
  }
}

/** Reads an image that a page on the upstream shows. */
export async function readImage(
  upstream: Upstream,
  base: string,
  path: string,
  parameters: URLSearchParams,
): Promise<UpstreamImage> {
  const query = new URLSearchParams();
  for (const name of forwardedParameters) if (parameters.has(name)) query.set(name, parameters.get(name) ?? '');
  const prefix = new URL(base).pathname.replace(/\/$/, '');
  const result = await callUpstream(upstream, {
    method: 'GET',
    url: `${base}${path}?${query}`,
    accept: 'image/*',
    maxBytes,
    mayFollow: ({ pathname }) => pathname.startsWith(prefix) && isImagePath(pathname.slice(prefix.length)),
  });
  return result.ok ? imageOf(result, path) : result;
}

function imageOf({ status, headers, data }: UpstreamResult & { ok: true }, path: string): UpstreamImage {
  if (status !== 200) {
    const isMissing = status === 404 || status === 403 || status === 401;
    return { ok: false, status: isMissing ? 404 : 502, message: `The upstream has no image ${path}` };
  }
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!imageTypes.has(type)) return { ok: false, status: 415, message: `${path} is not an image` };
  return { ok: true, type, data };
}
