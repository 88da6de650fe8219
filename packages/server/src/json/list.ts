import type { WireList } from '@macrowright/api/wire';
import type { Context } from 'hono';
import { baseUrl, type Services } from '../context.ts';
import type { Page } from '../request.ts';
import { requestPath } from './links.ts';

/** The envelope of a listing. `rows` may hold one more than the limit, which then is the sign of a next page. */
export function listJson<T>(c: Context, services: Services, rows: readonly T[], { start, limit }: Page): WireList<T> {
  const results = rows.slice(0, limit);
  const base = baseUrl(c, services);
  const { path, search } = requestPath(c.req.url);
  const links: Record<string, string> = { base, context: services.contextPath, self: base + path + search };
  const at = (from: number) => {
    const query = new URLSearchParams(search);
    query.set('start', String(from));
    query.set('limit', String(limit));
    return `${path}?${query}`;
  };
  if (rows.length > limit && limit > 0) links.next = at(start + limit);
  if (start > 0) links.prev = at(Math.max(0, start - limit));
  return { results, start, limit, size: results.length, _links: links };
}

/** A list inside of another answer: everything at once. */
export function innerList<T>(results: readonly T[], self: string, limit = 200) {
  return { results, start: 0, limit: Math.max(limit, results.length), size: results.length, _links: { self } };
}
