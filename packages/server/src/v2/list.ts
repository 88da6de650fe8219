import type { Context } from 'hono';
import { json, nosniff } from '../answer.ts';
import { baseUrl, type Services } from '../context.ts';
import { Refusal } from '../errors.ts';
import { requestPath } from '../json/links.ts';
import { wholeNumber } from '../request.ts';

/** Where a listing goes on: after an id in the order of ids, else after a number of entries. */
export interface Cursor {
  readonly kind: 'id' | 'start';
  readonly value: number;
}

const standard = 25;
const most = 250;

/** `limit` of a v2 listing: from 1 to 250, 25 if not told. */
export function limitOf(c: Context, cap = most): number {
  const limit = wholeNumber(c.req.query('limit') ?? `${standard}`);
  if (limit < 1)
    throw new Refusal(400, `Provided value {${limit}} for 'limit' is not the correct type. Expected range is 1-${cap}`);
  return Math.min(limit, cap);
}

/** `cursor` of a v2 listing, as a link of this server wrote it. */
export function cursorOf(c: Context): Cursor | undefined {
  const text = c.req.query('cursor');
  if (text === undefined || text === '') return undefined;
  const found = /^(id|start):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString());
  if (!found) throw new Refusal(400, 'Provided cursor is not valid.');
  return { kind: found[1] === 'id' ? 'id' : 'start', value: Number(found[2]) };
}

/** The envelope of a v2 listing, with the link to the next page in the body and in a header. */
export function v2List<T>(c: Context, services: Services, results: readonly T[], next: Cursor | undefined): Response {
  const base = baseUrl(c, services);
  const links: Record<string, string> = { base };
  if (next) {
    const { path, search } = requestPath(c.req.url);
    const query = new URLSearchParams(search);
    query.set('cursor', Buffer.from(`${next.kind}:${next.value}`).toString('base64url'));
    links.next = `${services.contextPath}${path}?${query}`;
    const link = `<${links.next}>; rel="next", <${base}>; rel="base"`;
    return c.json({ results, _links: links }, 200, { link, ...nosniff });
  }
  return json({ results, _links: links });
}

/** A listing of what is at hand already: cut by `limit` and `cursor`. */
export function v2Slice<T, R>(c: Context, services: Services, all: readonly T[], draw: (item: T) => R): Response {
  const [limit, cursor] = [limitOf(c), cursorOf(c)];
  const start = cursor?.value ?? 0;
  const more = all.length > start + limit;
  return v2List(
    c,
    services,
    all.slice(start, start + limit).map(draw),
    more ? { kind: 'start', value: start + limit } : undefined,
  );
}
