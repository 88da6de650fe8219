import type { MiddlewareHandler } from 'hono';
import { errorBody } from './errors.ts';
import { originOf } from './origin.ts';
import { json } from './responses.ts';

/** The host names of a server on loopback. A request for any other name may be a DNS rebinding attack. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Rejects requests for any other host name. */
export function allowHosts(hosts: readonly string[]): MiddlewareHandler {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const { hostname } = originOf(c.req.url);
    if (!allowed.has(hostname)) return json(errorBody(403, `Host ${hostname} is not allowed`), 403);
    return next();
  };
}
