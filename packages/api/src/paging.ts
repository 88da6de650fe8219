import { ApiError } from './errors.ts';
import { linkTarget, type Query } from './http/address.ts';
import type { Call, Transport } from './http/transport.ts';
import type { ListAnswer } from './shapes/list.ts';
import type { CallOptions } from './site.ts';

/** How much of a listing to read. */
export interface PagingOptions extends CallOptions {
  /** Most items altogether. Default: all. */
  readonly limit?: number;
  /** Items asked for in one request. The server may give fewer. Default: `limit`, and 100 at most. */
  readonly pageSize?: number;
  /** Items to skip. Where the server pages by cursor they are read and dropped. Default: 0. */
  readonly start?: number;
}

/** A listing. Nothing is asked before it is read, and no more than is read. */
export interface Listing<T> extends AsyncIterable<T> {
  /** The answers of the server one by one, each with its items, cut to the limit. */
  pages(): AsyncIterable<readonly T[]>;
  /** All items in one array. */
  all(): Promise<T[]>;
  /** The first item, by a request for one; `undefined` where there is none. */
  first(): Promise<T | undefined>;
}

/** A request for one page of a listing, and the check of what comes. */
export interface ListRequest<T> {
  /** Encoded; begins with `/rest/api/` or `/api/v2/`. */
  readonly path: string;
  readonly query?: Query;
  /** A beginning of the query that is encoded already, with its `?`. */
  readonly search?: string;
  /** How the server counts. Default: `offset`. */
  readonly paging?: 'offset' | 'cursor';
  read(call: Call, answer: unknown): ListAnswer<T> | Promise<ListAnswer<T>>;
  /** Another way to ask, when the server refuses this one; `undefined` where there is none. */
  otherwise?(error: ApiError): ListRequest<T> | Promise<ListRequest<T>> | undefined;
}

/**
 * Reads a listing by following `_links.next`, which serves offsets and cursors alike.
 *
 * A link to another host, and one that leads in a circle, is an `ApiError` of kind `unexpected-answer`. `request` is
 * called when reading begins; `options.limit` of 0 asks nothing.
 */
export function listing<T>(
  transport: Transport,
  request: () => ListRequest<T> | Promise<ListRequest<T>>,
  options: PagingOptions = {},
): Listing<T> {
  const { limit = Number.POSITIVE_INFINITY, pageSize, start = 0, signal, timeout } = options;
  if (!(limit >= 0)) throw new RangeError(`limit must be a number from 0; got "${limit}".`);
  if (!(Number.isInteger(start) && start >= 0))
    throw new RangeError(`start must be a whole number from 0; got "${start}".`);
  if (pageSize !== undefined && !(Number.isInteger(pageSize) && pageSize > 0)) {
    throw new RangeError(`pageSize must be a whole number from 1; got "${pageSize}".`);
  }

  async function* pages(most = limit): AsyncGenerator<readonly T[]> {
    if (most <= 0) return;
    const size = pageSize ?? Math.min(Math.ceil(most), 100);
    const callOf = ({ path, search, query, paging }: ListRequest<T>): Call => {
      const more = { limit: size, start: paging === 'cursor' || start === 0 ? undefined : start };
      return { method: 'GET', path, search, query: { ...query, ...more }, signal, timeout };
    };
    let asked = await request();
    let call = callOf(asked);
    let skip = asked.paging === 'cursor' ? start : 0;
    const followed = new Set<string>();
    for (let count = 0; ; ) {
      let answer: unknown;
      try {
        answer = await transport.send(call);
      } catch (error) {
        const other = error instanceof ApiError && followed.size === 0 ? await asked.otherwise?.(error) : undefined;
        if (!other) throw error;
        asked = other;
        call = callOf(other);
        skip = other.paging === 'cursor' ? start : 0;
        continue;
      }
      const { results: found, _links } = await asked.read(call, answer);
      const results = skip > 0 ? found.slice(skip) : found;
      skip = Math.max(0, skip - found.length);
      const items = count + results.length > most ? results.slice(0, most - count) : results;
      count += items.length;
      if (items.length > 0) yield items;
      if (!_links?.next || count >= most) return;

      const next = linkTarget(transport.base, _links.next);
      const address = next && next.path + next.search;
      if (!next || !address || followed.has(address)) {
        const why = !next ? 'to another address' : 'in a circle';
        throw new ApiError(
          'unexpected-answer',
          `${call.method} ${asked.path} answered a link to a next page that leads ${why}.`,
          {
            method: call.method,
            path: asked.path,
          },
        );
      }
      followed.add(address);
      call = { method: 'GET', ...next, signal, timeout };
    }
  }

  return {
    pages: () => pages(),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page;
    },
    async all() {
      const items: T[] = [];
      for await (const page of pages()) for (const item of page) items.push(item);
      return items;
    },
    async first() {
      for await (const [item] of pages(Math.min(1, limit))) return item;
      return undefined;
    },
  };
}
