import { type Context, Hono } from 'hono';
import { callUpstream } from '../upstream/call.ts';
import { isImagePath, readImage } from '../upstream/images.ts';
import { isToken, tokenHeader } from '../upstream/token.ts';
import { isAllowedCall, type Upstream, upstreamUrl } from '../upstream/upstream.ts';
import { errorBody } from './errors.ts';
import { isCrossOrigin } from './origin.ts';
import { nosniff } from './responses.ts';

const maxBytes = 20 * 1_048_576;

/** Routes below `/upstream` that forward requests. Throws a `TypeError` for an invalid upstream. */
export function upstreamRoutes(upstream: Upstream, token: string): Hono {
  const base = upstreamUrl(upstream);
  const app = new Hono();
  app.all('*', async (c) => {
    // Elsewhere, the server only checks the origin of writes. Here, reads use credentials as well.
    if (isCrossOrigin(c.req)) return c.json(errorBody(403, 'Calls of other origins are not forwarded'), 403);
    if (!isToken(c.req.header(tokenHeader) ?? '', token)) {
      return c.json(errorBody(403, `The header ${tokenHeader} is missing or wrong`), 403);
    }
    const { method } = c.req;
    const { pathname, search, searchParams } = new URL(c.req.url);
    const path = pathname.slice('/upstream'.length);
    if (method === 'GET' && isImagePath(path)) return imageResponse(c, upstream, base, path, searchParams);
    if (!isAllowedCall(method, path)) return c.json(errorBody(403, `${method} ${path} is not forwarded`), 403);
    if (method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
      return c.json(errorBody(403, 'Only application/json is forwarded'), 403); // a form on any page can send other types
    }
    return forward(c, upstream, base + path + search);
  });
  return app;
}

async function forward(c: Context, upstream: Upstream, url: string): Promise<Response> {
  const { method } = c.req;
  const body = method === 'POST' ? await c.req.text() : undefined;
  const result = await callUpstream(upstream, { method, url, accept: 'application/json', body, maxBytes });
  if (!result.ok) return c.json(errorBody(result.status, result.message), result.status);
  const { status, headers, data } = result;
  const retryAfter = headers.get('retry-after');
  return new Response(data.byteLength === 0 ? null : data, {
    status,
    // Never HTML, which would run in this origin.
    headers: {
      'content-type': /json/i.test(headers.get('content-type') ?? '') ? 'application/json' : 'text/plain',
      ...(retryAfter !== null && { 'retry-after': retryAfter }),
    },
  });
}

async function imageResponse(
  c: Context,
  upstream: Upstream,
  base: string,
  path: string,
  parameters: URLSearchParams,
): Promise<Response> {
  const image = await readImage(upstream, base, path, parameters);
  if (!image.ok) return c.json(errorBody(image.status, image.message), image.status);
  return new Response(image.data, {
    headers: {
      'content-type': image.type,
      'content-disposition': 'attachment',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      ...nosniff,
    },
  });
}
