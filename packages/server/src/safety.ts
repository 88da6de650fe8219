import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { basicOf } from './context.ts';
import { errorBody } from './errors.ts';

/** Names under which a server on loopback may be called. Another name means a page that rebinds its own. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Refuses requests for hosts that are not on the list, and writes that come from pages of another origin. */
export function refuseForeign(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    if (!hosts.includes(url.hostname)) return c.json(errorBody(403, `Host ${url.hostname} is not allowed`), 403);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')];
      const foreign = (origin !== undefined && origin !== url.origin) || site === 'cross-site' || site === 'same-site';
      if (foreign) return c.json(errorBody(403, 'XSRF check failed'), 403);
    }
    await next();
  };
}

/** Refuses requests without the name and password of a user. Passwords are kept as salted hashes. */
export function requireUser(users: Readonly<Record<string, string>>): MiddlewareHandler {
  const salt = randomBytes(16);
  const hash = (password: string) => scryptSync(password, salt, 32);
  const known = new Map(Object.entries(users).map(([name, password]) => [name, hash(password)]));
  const nobody = randomBytes(32);
  return async (c, next) => {
    const sent = basicOf(c.req.header('authorization'));
    const right = sent && timingSafeEqual(known.get(sent.name) ?? nobody, hash(sent.password));
    if (!right) return c.json(errorBody(401, 'Basic authentication failed'), 401);
    await next();
  };
}
