/** A page, blog post, comment or attachment as it is stored. */
export interface ContentRow {
  readonly id: number;
  /** `page`, `blogpost`, `comment` or `attachment`. */
  readonly type: string;
  /** `current`, `trashed` or `draft`. */
  readonly status: string;
  readonly space_id: number;
  readonly title: string;
  /** Of pages the page above, of comments the comment that is answered. */
  readonly parent_id: number | null;
  /** Of comments and attachments: the content that they belong to. */
  readonly container_id: number | null;
  /** `2026-01-31`, of blog posts. */
  readonly posting_day: string | null;
  /** Storage format. */
  readonly body: string;
  readonly version: number;
  /** The comment on the version. */
  readonly message: string;
  readonly minor: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly updated_at: string;
  readonly updated_by: string;
  /** The position among the siblings. `null`: the id serves as position. */
  readonly position: number | null;
  /** `footer` or `inline`, of comments. */
  readonly location: string | null;
  /** The number of the newest version, in rows of older versions. */
  readonly newest?: number;
}

/** A piece of content that has no id yet. */
export type NewContentRow = Omit<ContentRow, 'id' | 'newest'>;

/** What a new version of a piece of content changes. */
export type VersionedColumns = Pick<
  ContentRow,
  'version' | 'title' | 'body' | 'parent_id' | 'message' | 'minor' | 'status' | 'updated_at' | 'updated_by'
>;

/** What is kept of an older version. */
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
  /** Never changes, even when the name does. Serves as user key and as account id. */
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

/** What a restriction limits: reading applies to everything below the content too, updating to the content itself. */
export type Operation = 'read' | 'update';

/** A user or group that a restriction lets through. */
export interface Grant {
  readonly kind: 'user' | 'group';
  readonly name: string;
}
