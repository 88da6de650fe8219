import * as v from 'valibot';
import type { Transport } from '../../http/transport.ts';
import { listing } from '../../paging.ts';
import { contentSchema } from '../../shapes/content.ts';
import { listSchema } from '../../shapes/list.ts';
import { type Schema, validate } from '../../shapes/schema.ts';
import { spaceSchema } from '../../shapes/space.ts';
import { userSchema } from '../../shapes/user.ts';
import { contentsAt } from '../content/v1.ts';
import type { Cql, SearchApi, SearchOptions, SearchResult } from './types.ts';

const results: ReturnType<typeof listSchema<SearchResult>> = listSchema<SearchResult>(
  v.object({
    content: v.optional(contentSchema),
    space: v.optional(spaceSchema),
    user: v.optional(userSchema),
    title: v.optional(v.string()),
    excerpt: v.optional(v.string()),
    url: v.optional(v.string()),
    entityType: v.optional(v.string()),
    lastModified: v.optional(v.string()),
  }) satisfies Schema<SearchResult>,
);

/** Search, using version 1 of the API, which Cloud keeps for search. */
export function createSearch(transport: Transport): SearchApi {
  const queryOf = (query: Cql, { context }: SearchOptions<string>) => ({
    cql: typeof query === 'string' ? query : query.text,
    cqlcontext: context && JSON.stringify(context),
  });
  return {
    content: (query, options = {}) =>
      listing(
        transport,
        () => contentsAt('/rest/api/content/search', queryOf(query, options), options.expand),
        options,
      ),
    all: (query, options = {}) =>
      listing(
        transport,
        () => ({
          path: '/rest/api/search',
          query: queryOf(query, options),
          read: (call, response) => validate(results, call, response),
        }),
        options,
      ),
  };
}
