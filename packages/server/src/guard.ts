import type { HonoRequest, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { json } from './answer.ts';
import { errorBody } from './errors.ts';
import type { Database } from './store/driver.ts';

/** Names under which a server on loopback may be called. Another name means a page that rebinds its own. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** What a guard lets through. */
export interface GuardOptions {
  /** Host names that requests may be for. */
  readonly hosts: readonly string[];
  /** The largest body, in bytes. */
  readonly bodyBytes: number;
  /** The largest upload, in bytes. */
  readonly uploadBytes: number;
  /** Whose writes an answer waits for. */
  readonly database: Database;
  /** Forgets what is kept between requests; called when another process wrote. */
  readonly forget: () => void;
}

/**
 * Stands before all routes: refuses requests for other hosts, writes that come from pages of another origin, and bodies that
 * are too large; and holds answers back until what was written is stored. One middleware, because each costs every request.
 */
export function guard({ hosts, bodyBytes, uploadBytes, database, forget }: GuardOptions): MiddlewareHandler {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  const tooLarge = (most: number) => json(errorBody(413, `The body is over ${most} bytes`), 413);
  const counted = (maxSize: number) => bodyLimit({ maxSize, onError: () => tooLarge(maxSize) });
  const [small, large] = [counted(bodyBytes), counted(uploadBytes)];
  return async (c, next) => {
    const { hostname } = originOf(c.req.url);
    if (!allowed.has(hostname)) return json(errorBody(403, `Host ${hostname} is not allowed`), 403);
    if (database.changedOutside()) forget();
    let counting: MiddlewareHandler | undefined;
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (isForeign(c.req)) return json(errorBody(403, 'XSRF check failed'), 403);
      // A length that is told is the length that arrives, because the HTTP parser takes no more. Only bodies without one are
      // counted while they are read, which costs a stream.
      const isUpload = c.req.path.includes('/child/attachment');
      const length = c.req.header('content-length');
      if (length === undefined || c.req.header('transfer-encoding') !== undefined) counting = isUpload ? large : small;
      else if (Number(length) > (isUpload ? uploadBytes : bodyBytes))
        return tooLarge(isUpload ? uploadBytes : bodyBytes);
    }
    const answer = counting ? await counting(c, next) : await next();
    // What was written is acknowledged when it is stored, and what is read is not lost again.
    const writing = database.settled();
    if (writing) await writing;
    return answer;
  };
}

/** Whether a browser says that a page of another origin sent a request. */
export function isForeign(request: HonoRequest): boolean {
  const [sent, site] = [request.header('origin'), request.header('sec-fetch-site')];
  return (sent !== undefined && sent !== originOf(request.url).origin) || site === 'cross-site' || site === 'same-site';
}

/** Origin and host name of an address, without the cost of a whole `URL`. */
function originOf(url: string): { origin: string; hostname: string } {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('/', start);
  const host = url.slice(start, end < 0 ? undefined : end).toLowerCase();
  return { origin: url.slice(0, start) + host, hostname: host.replace(/:\d*$/, '') };
}
