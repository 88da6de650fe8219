import type { CqlQuery } from '../../cql.ts';
import type { Listing, PagingOptions } from '../../paging.ts';
import type { Content } from '../../shapes/content.ts';
import type { ContentExpansion, Expanded } from '../../shapes/expand.ts';
import type { Space } from '../../shapes/space.ts';
import type { User } from '../../shapes/user.ts';

/** A query from the `cql` builder, or a CQL string in which the caller has escaped the values. */
export type Cql = string | CqlQuery;

/** Options for a search. */
export interface SearchOptions<E extends string = never> extends PagingOptions {
  /** What `currentSpace()` and `currentContent()` refer to in the query. */
  readonly context?: {
    readonly spaceKey?: string;
    readonly contentId?: string;
    readonly contentStatuses?: readonly string[];
  };
  readonly expand?: readonly E[];
}

/** A search result: content, a space or a user, with the text to display. */
export interface SearchResult {
  readonly content?: Content;
  readonly space?: Space;
  readonly user?: User;
  readonly title?: string;
  /** Matches are enclosed in `@@@hl@@@` and `@@@endhl@@@`. */
  readonly excerpt?: string;
  /** Relative to the site. */
  readonly url?: string;
  readonly entityType?: string;
  readonly lastModified?: string;
}

/** Search with CQL. A query that cannot be parsed results in an `ApiError` of kind `invalid-request`. */
export interface SearchApi {
  /** Finds content. */
  content<const E extends ContentExpansion = never>(query: Cql, options?: SearchOptions<E>): Listing<Expanded<E>>;
  /** Finds content, spaces and users, with excerpts and URLs. */
  all(query: Cql, options?: SearchOptions): Listing<SearchResult>;
}
