/** A body to store: storage format as text, or another representation named. */
export type BodyInput =
  | string
  | { readonly representation: 'storage' | 'wiki' | 'atlas_doc_format' | 'editor'; readonly value: string };

/** What every new content takes. */
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
  /** Id of the page that it goes below. Default: the server's, which is the home page of the space or its top level. */
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
  /** What is commented on. */
  readonly on: { readonly id: string; readonly type?: string };
  /** Id of the comment that this one answers. */
  readonly replyTo?: string;
}

/** A content to create. */
export type NewContent = NewPage | NewBlogPost | NewComment;

/** What an update changes. What is left out stays as it is. */
export interface ContentChange {
  readonly title?: string;
  readonly body?: BodyInput;
  /** Id of the page to move it below. */
  readonly parent?: string;
  /** Told in the history. */
  readonly message?: string;
  /** Whether watchers are spared a notice. Default: `false`. */
  readonly minorEdit?: boolean;
}

/** A content as it was read: with the version that an update follows. */
export interface KnownContent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly version: { readonly number: number };
}

/** The body as both generations of the API take it. */
export function bodyOf(body: BodyInput): { readonly representation: string; readonly value: string } {
  return typeof body === 'string' ? { representation: 'storage', value: body } : body;
}
