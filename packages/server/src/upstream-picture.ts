import type { Context } from 'hono';
import { nosniff } from './answer.ts';
import { errorBody } from './errors.ts';
import type { Upstream } from './upstream.ts';
import { callUpstream } from './upstream-call.ts';

/** Types that are handed on. All are pictures; the page shows them as data, where not even SVG can run or load anything. */
const pictures = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/svg+xml',
]);
const mostBytes = 10 * 1_048_576;
/** What may be asked of a file beside its name. */
const known = ['version', 'modificationDate', 'cacheVersion', 'api', 'width', 'height'];

/** Whether a path below the upstream's address, as it was sent, is that of a file of a page. */
export function isPicturePath(path: string): boolean {
  const [, name] = /^\/download\/(?:attachments|thumbnails)\/\d+\/([^/\\]+)$/.exec(path) ?? [];
  if (name === undefined) return false;
  try {
    const decoded = decodeURIComponent(name);
    // A name that means another place once somebody decodes it is none.
    return decoded !== '.' && decoded !== '..' && !/[/\\\p{Cc}]/u.test(decoded);
  } catch {
    return false;
  }
}

/** Hands on a picture that a page of the upstream shows. Whatever is no picture is refused. */
export async function answerPicture(c: Context, base: string, path: string, upstream: Upstream): Promise<Response> {
  const asked = new URL(c.req.url).searchParams;
  const query = new URLSearchParams();
  for (const name of known) if (asked.has(name)) query.set(name, asked.get(name) ?? '');
  const prefix = new URL(base).pathname.replace(/\/$/, '');
  const answer = await callUpstream(upstream, {
    method: 'GET',
    url: `${base}${path}?${query}`,
    accept: 'image/*',
    mostBytes,
    follows: ({ pathname }) => pathname.startsWith(prefix) && isPicturePath(pathname.slice(prefix.length)),
  });
  if (!answer.ok) return c.json(errorBody(answer.status, answer.message), answer.status);
  if (answer.status !== 200) {
    const status = answer.status === 404 || answer.status === 403 || answer.status === 401 ? 404 : 502;
    return c.json(errorBody(status, `The upstream has no picture ${path}`), status);
  }
  const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!pictures.has(type)) return c.json(errorBody(415, `${path} is no picture`), 415);
  return new Response(answer.data, {
    headers: {
      'content-type': type,
      'content-disposition': 'attachment',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      ...nosniff,
    },
  });
}
