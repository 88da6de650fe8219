import type { WireList } from '@macrowright/api/wire';
import type { Context } from 'hono';
import { baseUrl, type LinkStyle, requestPath } from '../../http/links.ts';
import { json } from '../../http/responses.ts';
import type { Slice } from '../../store/store.ts';

/** The envelope of a listing. If there are more than `limit` rows, there is a next page. */
export function listJson<T>(c: Context, style: LinkStyle, rows: readonly T[], { start, limit }: Slice): WireList<T> {
  const results = rows.slice(0, limit);
  const base = baseUrl(c, style);
  const { path, search } = requestPath(c.req.url);
  const links: Record<string, string> = { base, context: style.contextPath, self: base + path + search };
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

/** A list nested in other JSON, without paging. */
export function innerList<T>(results: readonly T[], self: string, limit = 200) {
  return { results, start: 0, limit: Math.max(limit, results.length), size: results.length, _links: { self } };
}

/** The response for a listing. */
export function listResponse<T>(
  c: Context,
  { links }: { links: LinkStyle },
  rows: readonly T[],
  slice: Slice,
): Response {
  return json(listJson(c, links, rows, slice));
}
