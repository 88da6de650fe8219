import { ApiError } from './errors.ts';
import type { Call, Transport } from './http/transport.ts';
import { linkTarget, type Query } from './http/url.ts';
import type { ListResponse } from './shapes/list.ts';
import type { CallOptions } from './site.ts';

/** Which part of a listing to read. */
export interface PagingOptions extends CallOptions {
  /** Maximum number of items. Default: all. */
  readonly limit?: number;
  /** Items to request at a time. The server may return fewer. Default: `limit`, at most 100. */
  readonly pageSize?: number;
  /** Number of items to skip. With cursor paging, skipped items are read and discarded. Default: 0. */
  readonly start?: number;
}

/** A lazy listing. Pages are requested only while it is being read. */
export interface Listing<T> extends AsyncIterable<T> {
  /** The items page by page as the server returns them, cut off at the limit. */
  pages(): AsyncIterable<readonly T[]>;
  /** All items in one array. */
  all(): Promise<T[]>;
  /** The first item, using a request for one item. `undefined` if the listing is empty. */
  first(): Promise<T | undefined>;
}

/** A request for a listing and the function that validates its pages. */
export interface ListRequest<T> {
  /** Encoded path. Starts with `/rest/api/` or `/api/v2/`. */
  readonly path: string;
  readonly query?: Query;
  /** The start of the query string, already encoded, including the `?`. */
  readonly search?: string;
  /** How the server pages. Default: `offset`. */
  readonly paging?: 'offset' | 'cursor';
  read(call: Call, response: unknown): ListResponse<T> | Promise<ListResponse<T>>;
  /** An alternative request to try when this one fails; `undefined` if there is none. */
  fallback?(error: ApiError): ListRequest<T> | Promise<ListRequest<T>> | undefined;
}

/**
 * Reads a listing by following `_links.next`, which works for offset and cursor paging.
 *
 * A link to another host or a link that was already followed results in an `ApiError` of kind `unexpected-response`. `request` is
 * called when reading starts. With an `options.limit` of 0, no request is sent.
 */
export function listing<T>(
  transport: Transport,
  request: () => ListRequest<T> | Promise<ListRequest<T>>,
  options: PagingOptions = {},
): Listing<T> {
  const { limit = Number.POSITIVE_INFINITY, pageSize, start = 0, signal, timeout } = options;
  if (!(limit >= 0)) throw new RangeError(`limit must be a non-negative number; got "${limit}".`);
  if (!(Number.isInteger(start) && start >= 0))
    throw new RangeError(`start must be a non-negative integer; got "${start}".`);
  if (pageSize !== undefined && !(Number.isInteger(pageSize) && pageSize > 0)) {
    throw new RangeError(`pageSize must be a positive integer; got "${pageSize}".`);
  }

  async function* pages(max = limit): AsyncGenerator<readonly T[]> {
    if (max <= 0) return;
    const size = pageSize ?? Math.min(Math.ceil(max), 100);
    const callOf = ({ path, search, query, paging }: ListRequest<T>): Call => {
      const more = { limit: size, start: paging === 'cursor' || start === 0 ? undefined : start };
      return { method: 'GET', path, search, query: { ...query, ...more }, signal, timeout };
    };
    let current = await request();
    let call = callOf(current);
    let skip = current.paging === 'cursor' ? start : 0;
    const followed = new Set<string>();
    for (let count = 0; ; ) {
      let response: unknown;
      try {
        response = await transport.send(call);
      } catch (error) {
        const other = error instanceof ApiError && followed.size === 0 ? await current.fallback?.(error) : undefined;
        if (!other) throw error;
        current = other;
        call = callOf(other);
        skip = other.paging === 'cursor' ? start : 0;
        continue;
      }
      const { results: found, _links } = await current.read(call, response);
      const results = skip > 0 ? found.slice(skip) : found;
      skip = Math.max(0, skip - found.length);
      const items = count + results.length > max ? results.slice(0, max - count) : results;
      count += items.length;
      if (items.length > 0) yield items;
      if (!_links?.next || count >= max) return;

      const next = linkTarget(transport.base, _links.next);
      const url = next && next.path + next.search;
      if (!next || !url || followed.has(url)) {
        const why = !next ? 'to another site' : 'back to an earlier page';
        throw new ApiError(
          'unexpected-response',
          `${call.method} ${current.path} returned a link to the next page that leads ${why}.`,
          {
            method: call.method,
            path: current.path,
          },
        );
      }
      followed.add(url);
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
