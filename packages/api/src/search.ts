import * as v from 'valibot';
import { contentsAt } from './content/v1.ts';
import type { CqlQuery } from './cql.ts';
import type { Transport } from './http/transport.ts';
import { type Listing, listing, type PagingOptions } from './paging.ts';
import { type Content, contentSchema } from './shapes/content.ts';
import type { ContentExpansion, Expanded } from './shapes/expand.ts';
import { listSchema } from './shapes/list.ts';
import { checked, type Schema } from './shapes/schema.ts';
import { type Space, spaceSchema } from './shapes/space.ts';
import { type User, userSchema } from './shapes/user.ts';

/** What a search is made from: a query of the builder, or CQL written by hand, whose values the writer has to escape. */
export type Cql = string | CqlQuery;

/** Options of a search. */
export interface SearchOptions<E extends string = never> extends PagingOptions {
  /** What `currentSpace()` and `currentContent()` mean in the query. */
  readonly context?: {
    readonly spaceKey?: string;
    readonly contentId?: string;
    readonly contentStatuses?: readonly string[];
  };
  readonly expand?: readonly E[];
}

/** One find: a content, a space or a user, and what a list of finds shows of it. */
export interface SearchResult {
  readonly content?: Content;
  readonly space?: Space;
  readonly user?: User;
  readonly title?: string;
  /** With the words that were found between `@@@hl@@@` and `@@@endhl@@@`. */
  readonly excerpt?: string;
  /** Relative to the site. */
  readonly url?: string;
  readonly entityType?: string;
  readonly lastModified?: string;
}

/** Search by CQL. A query that cannot be parsed is an `ApiError` of kind `invalid-request`. */
export interface SearchApi {
  /** Contents, each in full. */
  content<const E extends ContentExpansion = never>(query: Cql, options?: SearchOptions<E>): Listing<Expanded<E>>;
  /** Contents, spaces and users, as a list of finds shows them. */
  all(query: Cql, options?: SearchOptions): Listing<SearchResult>;
}

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

/** Search by version 1 of the API, which Cloud keeps for it. */
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
          read: (call, answer) => checked(results, call, answer),
        }),
        options,
      ),
  };
}
