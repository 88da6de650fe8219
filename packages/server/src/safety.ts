import type { MiddlewareHandler } from 'hono';
import { errorBody } from './errors.ts';

/** Names under which a server on loopback may be called. Another name means a page that rebinds its own. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Refuses requests for hosts that are not on the list, and writes that come from pages of another origin. */
export function refuseForeign(hosts: readonly string[]): MiddlewareHandler {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const { origin, hostname } = originOf(c.req.url);
    if (!allowed.has(hostname)) return c.json(errorBody(403, `Host ${hostname} is not allowed`), 403);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const [sent, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')];
      const isForeign = (sent !== undefined && sent !== origin) || site === 'cross-site' || site === 'same-site';
      if (isForeign) return c.json(errorBody(403, 'XSRF check failed'), 403);
    }
    await next();
  };
}

/** Origin and host name of an address, without the cost of a whole `URL`. */
function originOf(url: string): { origin: string; hostname: string } {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('/', start);
  const host = url.slice(start, end < 0 ? undefined : end).toLowerCase();
  return { origin: url.slice(0, start) + host, hostname: host.replace(/:\d*$/, '') };
}
