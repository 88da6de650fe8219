/** A space outside a store. An export writes it, and an import reads it. */
export interface SpaceArchive {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** The id of one of the items below. */
  readonly homepageId?: string;
  readonly items: readonly ArchivedContent[];
}

/** A page, blog post, comment or attachment. Ids are relative to the archive. */
export interface ArchivedContent {
  readonly id: string;
  readonly type: 'page' | 'blogpost' | 'comment' | 'attachment';
  readonly title: string;
  /** For pages, the parent page; for comments, the comment they reply to. */
  readonly parentId?: string;
  /** For comments and attachments, the content they belong to. */
  readonly containerId?: string;
  readonly position?: number;
  readonly postingDay?: string;
  readonly location?: string;
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly labels: readonly { readonly prefix: string; readonly name: string }[];
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
  /** Storage format, or wiki markup from very old sites. */
  readonly body: { readonly representation: 'storage' | 'wiki'; readonly value: string };
  readonly file?: {
    readonly mediaType: string;
    readonly comment: string;
    /** Reads the data. `undefined` if the archive does not contain it. */
    data(): Uint8Array | undefined;
  };
}

/** What an import stored, and what it skipped. */
export interface ImportReport {
  readonly key: string;
  readonly pages: number;
  readonly blogposts: number;
  readonly comments: number;
  readonly attachments: number;
  /** One line per skipped item, with the reason. */
  readonly skipped: readonly string[];
}
