import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { errorBody } from './errors.ts';
import { isForeign, loopbackHosts } from './guard.ts';
import { callUpstream } from './upstream-call.ts';
import { answerPicture, isPicturePath } from './upstream-picture.ts';

/** A real Confluence that the playground may convert with and read from. */
export interface Upstream {
  /** With its context path; https, or http on loopback. Without credentials. */
  readonly url: string;
  /** With a token: Basic. Without: the token alone, as Bearer. */
  readonly email?: string;
  readonly token?: string;
  /** Longest time for a call, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

/** The token that calls must carry: made anew at each start, so that no other page or program can use the credentials. */
export const tokenHeader = 'x-macrowright-token';

const mostBytes = 20 * 1_048_576;

/** What may be called: conversions and reads; and pictures. Nothing here writes to Confluence. */
const allowed: readonly (readonly [method: string, path: RegExp])[] = [
  ['POST', /^\/rest\/api\/contentbody\/convert\/(?:async\/)?[a-z0-9_]+$/],
  ['GET', /^\/rest\/api\/contentbody\/convert\/async\/[\w-]+$/],
  ['GET', /^\/rest\/api\/content(?:\/\d+)?$/],
  ['GET', /^\/rest\/api\/content\/\d+\/child\/attachment$/],
  ['GET', /^\/rest\/api\/content\/search$/],
  ['GET', /^\/rest\/api\/space$/],
  ['GET', /^\/api\/v2\/pages(?:\/\d+)?$/],
];

/** A token for one start. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Routes below `/upstream` that hand calls on. An address that is not allowed is a `TypeError`. */
export function upstreamRoutes(upstream: Upstream, token: string): Hono {
  const base = checkedAddress(upstream.url);
  const app = new Hono();
  app.all('*', async (c) => {
    // The guard of the server looks at writes only; here a read is somebody's credentials at work as well.
    if (isForeign(c.req)) return c.json(errorBody(403, 'Calls of other origins are not handed on'), 403);
    if (!isEqual(c.req.header(tokenHeader) ?? '', token)) {
      return c.json(errorBody(403, `The header ${tokenHeader} is missing or wrong`), 403);
    }
    const { pathname, search } = new URL(c.req.url);
    const path = pathname.slice('/upstream'.length);
    if (c.req.method === 'GET' && isPicturePath(path)) return answerPicture(c, base, path, upstream);
    if (!allowed.some(([method, pattern]) => method === c.req.method && pattern.test(path))) {
      return c.json(errorBody(403, `${c.req.method} ${path} is not handed on`), 403);
    }
    if (c.req.method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
      return c.json(errorBody(403, 'Only application/json is handed on'), 403); // a form of any page can send the rest
    }
    return handOn(c, base + path + search, upstream);
  });
  return app;
}

async function handOn(c: Context, url: string, upstream: Upstream): Promise<Response> {
  const { method } = c.req;
  const body = method === 'POST' ? await c.req.text() : undefined;
  const answer = await callUpstream(upstream, { method, url, accept: 'application/json', body, mostBytes });
  if (!answer.ok) return c.json(errorBody(answer.status, answer.message), answer.status);
  const { status, headers, data } = answer;
  const retry = headers.get('retry-after');
  return new Response(data.byteLength === 0 ? null : data, {
    status,
    // Never a page of this origin, whatever the other server says.
    headers: {
      'content-type': /json/i.test(headers.get('content-type') ?? '') ? 'application/json' : 'text/plain',
      ...(retry !== null && { 'retry-after': retry }),
    },
  });
}

function checkedAddress(address: string): string {
  if (!URL.canParse(address)) throw new TypeError(`upstream must be an address; got "${address}".`);
  const { protocol, hostname, username, password, search, hash, href } = new URL(address);
  if (username || password) throw new TypeError('upstream must not hold credentials.');
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackHosts.includes(hostname))) {
    throw new TypeError(`upstream must be an https address; got "${address}".`);
  }
  if (search || hash) throw new TypeError(`upstream must have no query and no fragment; got "${address}".`);
  return href.replace(/\/+$/, '');
}

function isEqual(sent: string, token: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
