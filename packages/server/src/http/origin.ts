import type { HonoRequest } from 'hono';

/** Whether the headers of a request show that it is cross-origin. */
export function isCrossOrigin(request: HonoRequest): boolean {
  const [origin, site] = [request.header('origin'), request.header('sec-fetch-site')];
  return (
    (origin !== undefined && origin !== originOf(request.url).origin) || site === 'cross-site' || site === 'same-site'
  );
}

/** The origin and host name of a URL, without the cost of a `URL` object. */
export function originOf(url: string): { origin: string; hostname: string } {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('/', start);
  const host = url.slice(start, end < 0 ? undefined : end).toLowerCase();
  return { origin: url.slice(0, start) + host, hostname: host.replace(/:\d*$/, '') };
}

/** Whether a method may change data. */
export function isWrite(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
