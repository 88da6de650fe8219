/** A page, blog post, comment or attachment as stored. */
export interface ContentRow {
  readonly id: number;
  /** `page`, `blogpost`, `comment` or `attachment`. */
  readonly type: string;
  /** `current`, `trashed` or `draft`. */
  readonly status: string;
  readonly space_id: number;
  readonly title: string;
  /** For pages, the parent page; for comments, the comment they reply to. */
  readonly parent_id: number | null;
  /** For comments and attachments, the content they belong to. */
  readonly container_id: number | null;
  /** For blog posts, a date such as `2026-01-31`. */
  readonly posting_day: string | null;
  /** Storage format. */
  readonly body: string;
  readonly version: number;
  /** The version comment. */
  readonly message: string;
  readonly minor: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly updated_at: string;
  readonly updated_by: string;
  /** The position among the siblings. `null` if the id serves as the position. */
  readonly position: number | null;
  /** For comments, `footer` or `inline`. */
  readonly location: string | null;
  /** In rows of older versions, the number of the newest version. */
  readonly newest?: number;
}

/** A piece of content that does not have an id yet. */
export type NewContentRow = Omit<ContentRow, 'id' | 'newest'>;

/** The columns that a new version of a piece of content changes. */
export type VersionedColumns = Pick<
  ContentRow,
  'version' | 'title' | 'body' | 'parent_id' | 'message' | 'minor' | 'status' | 'updated_at' | 'updated_by'
>;

/** The data that is kept for an older version. */
export type VersionRow = Pick<
  ContentRow,
  'version' | 'title' | 'message' | 'minor' | 'updated_at' | 'updated_by' | 'body'
>;

/** A version in a listing. */
export type ListedVersionRow = Omit<VersionRow, 'body'>;

export interface SpaceRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** `global` or `personal`. */
  readonly type: string;
  readonly description: string;
  readonly homepage_id: number | null;
  /** `current`, `archived`, or `deleting` while its content is being removed. */
  readonly status: string;
  readonly created_at: string;
  readonly created_by: string;
}

export interface UserRow {
  readonly name: string;
  /** Never changes, even if the name does. Serves as both user key and account id. */
  readonly key: string;
  readonly display_name: string;
}

export interface LabelRow {
  readonly id: number;
  readonly prefix: string;
  readonly name: string;
}

/** A content property. */
export interface PropertyRow {
  readonly id: number;
  readonly content_id: number;
  readonly key: string;
  /** JSON. */
  readonly value: string;
  readonly version: number;
  readonly updated_at: string;
  readonly updated_by: string;
  readonly message: string;
  readonly minor: number;
}

/** The file of one version of an attachment. */
export interface FileRow {
  readonly content_id: number;
  /** The version of the attachment. */
  readonly number: number;
  readonly media_type: string;
  readonly comment: string;
  /** In bytes. */
  readonly size: number;
  /** Identifies the data in the blob store. */
  readonly hash: string;
}

/** What a restriction limits. Reading also applies to everything below the content, updating only to the content itself. */
export type Operation = 'read' | 'update';

/** A user or group that a restriction allows. */
export interface Grant {
  readonly kind: 'user' | 'group';
  readonly name: string;
}
