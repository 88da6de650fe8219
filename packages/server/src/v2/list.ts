import type { Context } from 'hono';
import { HttpError } from '../http/errors.ts';
import type { Layers } from '../http/layers.ts';
import { baseUrl, requestPath } from '../http/links.ts';
import { wholeNumber } from '../http/request.ts';
import { json, nosniff } from '../http/responses.ts';

/** Where a listing continues: after an id if it is sorted by id, otherwise after a number of results. */
export interface Cursor {
  readonly kind: 'id' | 'start';
  readonly value: number;
}

const defaultLimit = 25;
const maxLimit = 250;

/** The `limit` of a request: from 1 to 250, by default 25. */
export function limitOf(c: Context): number {
  const limit = wholeNumber(c.req.query('limit') ?? `${defaultLimit}`);
  if (limit < 1) {
    throw new HttpError(
      400,
      `Provided value {${limit}} for 'limit' is not the correct type. Expected range is 1-${maxLimit}`,
    );
  }
  return Math.min(limit, maxLimit);
}

/** The `cursor` of a request, taken from a link that this server sent. */
export function cursorOf(c: Context): Cursor | undefined {
  const text = c.req.query('cursor');
  if (text === undefined || text === '') return undefined;
  const found = /^(id|start):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString());
  if (!found) throw new HttpError(400, 'Provided cursor is not valid.');
  return { kind: found[1] === 'id' ? 'id' : 'start', value: Number(found[2]) };
}

/** The response for a listing. The link to the next page is in the body and in a header. */
export function v2List<T>(c: Context, { links }: Layers, results: readonly T[], next: Cursor | undefined): Response {
  const base = baseUrl(c, links);
  if (!next) return json({ results, _links: { base } });
  const { path, search } = requestPath(c.req.url);
  const query = new URLSearchParams(search);
  query.set('cursor', Buffer.from(`${next.kind}:${next.value}`).toString('base64url'));
  const nextPath = `${links.contextPath}${path}?${query}`;
  const link = `<${nextPath}>; rel="next", <${base}>; rel="base"`;
  return c.json({ results, _links: { base, next: nextPath } }, 200, { link, ...nosniff });
}

/** The response with the slice of all results that `limit` and `cursor` select. */
export function v2Slice<T, R>(c: Context, layers: Layers, all: readonly T[], toJson: (item: T) => R): Response {
  const [limit, start] = [limitOf(c), cursorOf(c)?.value ?? 0];
  const end = start + limit;
  const next = all.length > end ? ({ kind: 'start', value: end } as const) : undefined;
  return v2List(c, layers, all.slice(start, end).map(toJson), next);
}
