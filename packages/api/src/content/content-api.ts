import type { Listing, PagingOptions } from '../paging.ts';
import type { Content } from '../shapes/content.ts';
import type { ContentExpansion, Expanded } from '../shapes/expand.ts';
import type { History } from '../shapes/history.ts';
import type { Version } from '../shapes/version.ts';
import type { CallOptions } from '../site.ts';
import type { ContentChange, KnownContent, NewContent } from './input.ts';

/** Options of a call that answers one content. */
export interface ReadOptions<E extends string = never> extends CallOptions {
  /** What else to answer; what is asked for is in the type of the result. */
  readonly expand?: readonly E[];
}

/** Options of reading one content. */
export interface ReadContentOptions<E extends string = never> extends ReadOptions<E> {
  /** An old version by its number. */
  readonly version?: number;
  /** `trashed`, `draft`, `any` … Default: `current`. */
  readonly status?: string;
}

/** Which content to list. */
export interface ListContentOptions<E extends string = never> extends PagingOptions {
  /** Default: `page`. */
  readonly type?: 'page' | 'blogpost';
  readonly spaceKey?: string;
  /** The exact title. */
  readonly title?: string;
  /** `current`, `trashed`, `draft`, `archived`, `any`. Default: `current`. */
  readonly status?: string;
  /** Of blog posts: `2026-01-31`. */
  readonly postingDay?: string;
  readonly expand?: readonly E[];
}

/** Options of a listing below a content. */
export interface ChildOptions<E extends string = never> extends PagingOptions {
  readonly expand?: readonly E[];
}

/** Which comments to list. */
export interface CommentOptions<E extends string = never> extends ChildOptions<E> {
  readonly location?: 'footer' | 'inline' | 'resolved';
  /** `all` lists answers to comments too. Default: `root`. */
  readonly depth?: 'root' | 'all';
}

/** Pages, blog posts and comments. */
export interface ContentApi {
  list<const E extends ContentExpansion = never>(options?: ListContentOptions<E>): Listing<Expanded<E>>;
  read<const E extends ContentExpansion = never>(id: string, options?: ReadContentOptions<E>): Promise<Expanded<E>>;
  /** The page of that title in a space; `undefined` where there is none. */
  findByTitle<const E extends ContentExpansion = never>(
    spaceKey: string,
    title: string,
    options?: ReadOptions<E> & { readonly type?: 'page' | 'blogpost' },
  ): Promise<Expanded<E> | undefined>;
  /** Creates a page, blog post or comment. A title that is taken is an `ApiError` of kind `duplicate-title`. */
  create<const E extends ContentExpansion = never>(content: NewContent, options?: ReadOptions<E>): Promise<Expanded<E>>;
  /**
   * Changes a content and makes its next version.
   *
   * Given what was read before, somebody else's newer version is an `ApiError` of kind `conflict`. Given an id alone,
   * the current version is read first, and only a write in between is a conflict.
   */
  update<const E extends ContentExpansion = never>(
    content: string | KnownContent,
    change: ContentChange,
    options?: ReadOptions<E>,
  ): Promise<Expanded<E>>;
  /** Moves a page before, after or below another. */
  move(id: string, position: 'before' | 'after' | 'append', target: string, options?: CallOptions): Promise<void>;
  /** Moves a page or blog post to the trash; removes a comment or an attachment for good. */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Brings a content back from the trash. */
  restore<const E extends ContentExpansion = never>(id: string, options?: ReadOptions<E>): Promise<Expanded<E>>;
  /** Removes what is in the trash for good. */
  purge(id: string, options?: CallOptions): Promise<void>;
  history(id: string, options?: CallOptions): Promise<History>;
  /** The versions of a content, the newest first. */
  versions(id: string, options?: PagingOptions): Listing<Version>;
  /** The pages right below a page. */
  children<const E extends ContentExpansion = never>(id: string, options?: ChildOptions<E>): Listing<Expanded<E>>;
  /** All pages below a page. */
  descendants<const E extends ContentExpansion = never>(id: string, options?: ChildOptions<E>): Listing<Expanded<E>>;
  comments<const E extends ContentExpansion = never>(id: string, options?: CommentOptions<E>): Listing<Expanded<E>>;
}

/** A content without a promise of what is expanded, as both generations of the API make it. */
export type AnyContent = Content & Readonly<Record<string, unknown>>;
