import type { MiddlewareHandler } from 'hono';

/** Logs one line per request: time, method, path with query, status, milliseconds. Headers and bodies are not logged. */
export function logRequests(log: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const { pathname, search } = new URL(c.req.url);
    const ms = (performance.now() - started).toFixed(1);
    log(`${new Date().toISOString()} ${c.req.method} ${pathname}${search} ${c.res.status} ${ms} ms`);
  };
}
