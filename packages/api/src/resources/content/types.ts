import type { Listing, PagingOptions } from '../../paging.ts';
import type { Content } from '../../shapes/content.ts';
import type { ContentExpansion, Expanded } from '../../shapes/expand.ts';
import type { History } from '../../shapes/history.ts';
import type { Version } from '../../shapes/version.ts';
import type { CallOptions } from '../../site.ts';

/** Options for a call that returns one piece of content. */
export interface ReadOptions<E extends string = never> extends CallOptions {
  /** Additional properties to return. The result type includes them. */
  readonly expand?: readonly E[];
}

/** Options for reading one piece of content. */
export interface ReadContentOptions<E extends string = never> extends ReadOptions<E> {
  /** The number of a historical version. */
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
  /** Posting date of blog posts, such as `2026-01-31`. */
  readonly postingDay?: string;
  readonly expand?: readonly E[];
}

/** Options for listing child content. */
export interface ChildOptions<E extends string = never> extends PagingOptions {
  readonly expand?: readonly E[];
}

/** Which comments to list. */
export interface CommentOptions<E extends string = never> extends ChildOptions<E> {
  readonly location?: 'footer' | 'inline' | 'resolved';
  /** `all` also lists replies. Default: `root`. */
  readonly depth?: 'root' | 'all';
}

/** Pages, blog posts and comments. */
export interface ContentApi {
  list<const E extends ContentExpansion = never>(options?: ListContentOptions<E>): Listing<Expanded<E>>;
  read<const E extends ContentExpansion = never>(id: string, options?: ReadContentOptions<E>): Promise<Expanded<E>>;
  /** Finds a page by title in a space; `undefined` if there is none. */
  findByTitle<const E extends ContentExpansion = never>(
    spaceKey: string,
    title: string,
    options?: ReadOptions<E> & { readonly type?: 'page' | 'blogpost' },
  ): Promise<Expanded<E> | undefined>;
  /** Creates a page, blog post or comment. If the title is taken, rejects with an `ApiError` of kind `duplicate-title`. */
  create<const E extends ContentExpansion = never>(content: NewContent, options?: ReadOptions<E>): Promise<Expanded<E>>;
  /**
   * Updates content and creates its next version.
   *
   * If content is passed, a newer version by somebody else results in an `ApiError` of kind `conflict`. If an id is passed,
   * the current version is read first, so only a write in between is a conflict.
   */
  update<const E extends ContentExpansion = never>(
    content: string | KnownContent,
    change: ContentChange,
    options?: ReadOptions<E>,
  ): Promise<Expanded<E>>;
  /** Moves a page before, after or below another page. */
  move(id: string, position: 'before' | 'after' | 'append', target: string, options?: CallOptions): Promise<void>;
  /** Moves a page or blog post to the trash. Comments and attachments are deleted permanently. */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Restores content from the trash. */
  restore<const E extends ContentExpansion = never>(id: string, options?: ReadOptions<E>): Promise<Expanded<E>>;
  /** Permanently deletes content that is in the trash. */
  purge(id: string, options?: CallOptions): Promise<void>;
  history(id: string, options?: CallOptions): Promise<History>;
  /** Versions, newest first. */
  versions(id: string, options?: PagingOptions): Listing<Version>;
  /** The direct child pages of a page. */
  children<const E extends ContentExpansion = never>(id: string, options?: ChildOptions<E>): Listing<Expanded<E>>;
  /** All descendant pages of a page. */
  descendants<const E extends ContentExpansion = never>(id: string, options?: ChildOptions<E>): Listing<Expanded<E>>;
  comments<const E extends ContentExpansion = never>(id: string, options?: CommentOptions<E>): Listing<Expanded<E>>;
}

/** Content of either API version, with unknown expanded properties. */
export type AnyContent = Content & Readonly<Record<string, unknown>>;

/** A body to store: storage format as a string, or a value in another representation. */
export type BodyInput =
  | string
  | { readonly representation: 'storage' | 'wiki' | 'atlas_doc_format' | 'editor'; readonly value: string };

/** Properties of all new content. */
interface NewBase {
  readonly body: BodyInput;
  readonly labels?: readonly string[];
}

/** A page to create. */
export interface NewPage extends NewBase {
  /** Default: `page`. */
  readonly type?: 'page';
  readonly space: string;
  readonly title: string;
  /** Id of the parent page. Default: the server's default, which is the space's home page or its top level. */
  readonly parent?: string;
  readonly status?: 'current' | 'draft';
}

/** A blog post to create. */
export interface NewBlogPost extends NewBase {
  readonly type: 'blogpost';
  readonly space: string;
  readonly title: string;
  readonly status?: 'current' | 'draft';
}

/** A comment to create. */
export interface NewComment {
  readonly type: 'comment';
  readonly body: BodyInput;
  /** The content to comment on. */
  readonly on: { readonly id: string; readonly type?: string };
  /** Id of the comment to reply to. */
  readonly replyTo?: string;
}

/** Content to create. */
export type NewContent = NewPage | NewBlogPost | NewComment;

/** The changes of an update. Omitted properties stay unchanged. */
export interface ContentChange {
  readonly title?: string;
  readonly body?: BodyInput;
  /** Id of the new parent page. */
  readonly parent?: string;
  /** Shown in the page history. */
  readonly message?: string;
  /** Whether to skip notifying watchers. Default: `false`. */
  readonly minorEdit?: boolean;
}

/** Content as it was read, with the version that the update is based on. */
export interface KnownContent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly version: { readonly number: number };
}
