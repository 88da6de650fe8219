import type { WireList } from '@macroscope/api/wire';
import type { Context } from 'hono';
import { baseUrl, type Services } from '../context.ts';

/** The envelope of a listing. `rows` may hold one more than the limit, which then is the sign of a next page. */
export function listJson<T>(
  c: Context,
  services: Services,
  rows: readonly T[],
  { start, limit }: { start: number; limit: number },
): WireList<T> {
  const results = rows.slice(0, limit);
  const base = baseUrl(c, services);
  const url = new URL(c.req.url);
  const path = url.pathname.slice(url.pathname.indexOf('/rest/'));
  const links: Record<string, string> = { base, context: services.contextPath, self: base + path + url.search };
  const at = (from: number) => {
    const query = new URLSearchParams(url.search);
    query.set('start', String(from));
    query.set('limit', String(limit));
    return `${path}?${query}`;
  };
  if (rows.length > limit && limit > 0) links.next = at(start + limit);
  if (start > 0) links.prev = at(Math.max(0, start - limit));
  return { results, start, limit, size: results.length, _links: links };
}
