/** A space outside of a database: what export writes and import reads. */
export interface SpaceArchive {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** The id of an item. */
  readonly homepageId?: string;
  readonly items: readonly ArchivedContent[];
}

/** One page, blog post, comment or attachment. Ids are those of the archive. */
export interface ArchivedContent {
  readonly id: string;
  readonly type: 'page' | 'blogpost' | 'comment' | 'attachment';
  readonly title: string;
  /** Of pages the page above, of comments the comment that is answered. */
  readonly parentId?: string;
  /** Of comments and attachments. */
  readonly containerId?: string;
  readonly position?: number;
  readonly postingDay?: string;
  readonly location?: string;
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly labels: readonly { readonly prefix: string; readonly name: string }[];
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
  /** Storage, or wiki markup of very old sites. */
  readonly body: { readonly representation: 'storage' | 'wiki'; readonly value: string };
  readonly file?: {
    readonly mediaType: string;
    readonly comment: string;
    /** Read when it is needed; `undefined` where the archive lacks the data. */
    data(): Uint8Array | undefined;
  };
}

/** What an import did, and what it could not do. */
export interface ImportReport {
  readonly key: string;
  readonly pages: number;
  readonly blogposts: number;
  readonly comments: number;
  readonly attachments: number;
  /** One sentence each: what was left out, and why. */
  readonly skipped: readonly string[];
}
