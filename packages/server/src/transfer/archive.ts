/** A space outside of a store: an export writes it, and an import reads it. */
export interface SpaceArchive {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** The id of one of the items. */
  readonly homepageId?: string;
  readonly items: readonly ArchivedContent[];
}

/** A page, blog post, comment or attachment. Ids refer to the archive. */
export interface ArchivedContent {
  readonly id: string;
  readonly type: 'page' | 'blogpost' | 'comment' | 'attachment';
  readonly title: string;
  /** Of pages the parent page, of comments the comment that they reply to. */
  readonly parentId?: string;
  /** Of comments and attachments: the content that they belong to. */
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
    /** Reads the data. `undefined`: the archive does not contain it. */
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
  /** One line for each item that was skipped, with the reason. */
  readonly skipped: readonly string[];
}
