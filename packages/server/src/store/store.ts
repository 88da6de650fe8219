import type { CqlQuery } from '@macrowright/cql';
import type { PageReader } from './page-reader.ts';
import type {
  ContentRow,
  FileRow,
  Grant,
  LabelRow,
  ListedVersionRow,
  NewContentRow,
  Operation,
  PropertyRow,
  SpaceRow,
  UserRow,
  VersionedColumns,
  VersionRow,
} from './rows.ts';

/** Where a site keeps its data. The layers above depend on this interface, not on the database behind it. */
export interface Store {
  readonly content: ContentStore;
  readonly tree: TreeStore;
  readonly versions: VersionStore;
  readonly spaces: SpaceStore;
  readonly labels: LabelStore;
  readonly properties: PropertyStore;
  readonly files: FileStore;
  readonly blobs: BlobStore;
  readonly restrictions: RestrictionStore;
  readonly users: UserStore;
  readonly watches: WatchStore;
  readonly search: SearchStore;
  /** The pages of the site as a user sees them, for rendering. */
  pagesFor(user: string): PageReader;
  /** Stores all of `work` or none of it. Inside another transaction, `work` becomes part of it. */
  transaction<T>(work: () => T): T;
  /** Stores all of `work` or none of it, even inside another transaction, which continues if `work` throws. */
  attempt<T>(work: () => T): T;
  /** Resolves when everything written so far is durable; rejects if that failed. `undefined` if it is already durable. */
  settled(): Promise<void> | undefined;
  /** Whether another process has written since the last call. */
  changedOutside(): boolean;
  /** Discards cached data. Must be called after another process has written. */
  forget(): void;
  /** Calls the listener with the dependency names of what changed (see `dependency`). */
  onChange(listener: (names: readonly string[]) => void): void;
  /** Makes everything written so far durable, synchronously. */
  flush(): void;
  close(): void;
}

/** A part of a listing. */
export interface Slice {
  readonly start: number;
  readonly limit: number;
}

/** Conditions on content; all given conditions must be met. */
export interface ContentFilter {
  readonly ids?: readonly string[];
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  readonly spaceIds?: readonly (number | string)[];
  readonly spaceKey?: string;
  /** Leaves out the content of spaces that are being deleted. */
  readonly inLiveSpace?: boolean;
  readonly title?: string;
  /** `null` for no parent. */
  readonly parentId?: number | null;
  readonly containerId?: number;
  /** Is a page below this one. */
  readonly belowPage?: number;
  /** Is a comment or attachment of this page or of a page below it. */
  readonly containerAtOrBelow?: number;
  readonly postingDay?: string;
  /** For comments. */
  readonly locations?: readonly string[];
  /** For attachments. */
  readonly mediaType?: string;
  /** Has the label with this id, under any prefix. */
  readonly labelId?: number;
  /** Has a higher id. */
  readonly afterId?: number;
}

/** How content is sorted; ties are sorted by id in the same direction. */
export interface ContentOrder {
  readonly by: 'id' | 'title' | 'created' | 'updated' | 'position';
  readonly descending?: boolean;
}

export interface ContentStore {
  byId(id: number): ContentRow | undefined;
  /** The content that a user may view and that matches the filter. Default order: by id. */
  find(user: string, filter: ContentFilter, slice: Slice, order?: ContentOrder): ContentRow[];
  /** The key of the space, if another current page in it has the title. */
  spaceKeyOfTitle(spaceId: number, title: string, exceptId: number): string | undefined;
  /** The current attachment with a name. */
  attachmentNamed(ownerId: number, name: string): ContentRow | undefined;
  attachmentsOf(ownerId: number): ContentRow[];
  /** Throws if a current page in the space has the title. */
  insert(row: NewContentRow): ContentRow;
  update(id: number, columns: VersionedColumns): ContentRow;
  setPosition(id: number, position: number): void;
  setParent(id: number, parentId: number | null, position: number): void;
  /** Moves an attachment to another piece of content. */
  setContainer(id: number, owner: ContentRow): ContentRow;
  /** Moves content, including its comments and attachments, to another space. */
  setSpace(ids: readonly number[], spaceId: number): void;
  /** Moves a piece of content to the trash. Its children move up, and it is no longer a home page. */
  trash(row: ContentRow): void;
  /** Permanently removes a piece of content with its comments and files. Replies move up. */
  remove(row: ContentRow): void;
}

export interface TreeStore {
  /** The current pages above a page, from the top. */
  ancestors(row: Pick<ContentRow, 'id' | 'parent_id'>): ContentRow[];
  /** The current pages directly below a page, in tree order. */
  children(id: number): ContentRow[];
  /** The current pages of a space that have no parent, in tree order. */
  roots(spaceId: number): ContentRow[];
  /** The current pages anywhere below a page. */
  descendants(id: number): ContentRow[];
  /** The current pages below a page that a user may view, level by level. Children have depth 1. */
  levels(user: string, id: number, maxDepth: number): (ContentRow & { readonly depth: number })[];
  /** The greatest position among the children of a page; 0 if it has none. */
  lastPosition(parentId: number): number;
}

export interface VersionStore {
  /** Keeps the stored state of a piece of content as an older version. */
  keep(contentId: number): void;
  find(contentId: number, number: number): VersionRow | undefined;
  /** All versions, newest first. */
  list(contentId: number, slice: Slice): ListedVersionRow[];
  /** The names of the authors of older versions. */
  authors(contentId: number): string[];
  remove(contentId: number, number: number): void;
}

/** Conditions on spaces; all given conditions must be met. */
export interface SpaceFilter {
  readonly ids?: readonly string[];
  readonly keys?: readonly string[];
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
}

/** Spaces. Those that are being deleted are not found, unless stated otherwise. */
export interface SpaceStore {
  byKey(key: string): SpaceRow | undefined;
  byId(id: number): SpaceRow | undefined;
  list(filter: SpaceFilter, slice: Slice, order?: { by: 'id' | 'key' | 'name'; descending?: boolean }): SpaceRow[];
  isEmpty(): boolean;
  insert(row: Pick<SpaceRow, 'key' | 'name' | 'type' | 'description' | 'created_at' | 'created_by'>): number;
  update(id: number, columns: Pick<SpaceRow, 'name' | 'description' | 'homepage_id'>): void;
  setHomepage(id: number, pageId: number): void;
  /** Clears the home page of spaces whose home page is one of these pages. */
  clearHomepages(pageIds: readonly number[]): void;
  /** Hides a space and frees its key. */
  startDeleting(id: number): void;
  /** The spaces that are being deleted. */
  deleting(): SpaceRow[];
  /** Removes some of the content of a space, and finally the space. Returns whether the space has been removed. */
  removeStep(id: number): boolean;
}

export interface LabelStore {
  /** In the order they were added. */
  list(contentId: number): LabelRow[];
  /** Each distinct label on the site. */
  all(): LabelRow[];
  /** Does nothing if the content already has the label. */
  add(contentId: number, label: Pick<LabelRow, 'prefix' | 'name'>): void;
  /** Removes a label by `name` or `prefix:name`. Returns whether the content had it. */
  remove(contentId: number, label: string): boolean;
}

export interface PropertyStore {
  /** Sorted by id. */
  list(contentId: number): PropertyRow[];
  find(contentId: number, key: string): PropertyRow | undefined;
  insert(row: Omit<PropertyRow, 'id'>): void;
  update(row: Omit<PropertyRow, 'content_id' | 'key'>): void;
  remove(id: number): void;
}

export interface FileStore {
  /** The file of an attachment version, by default the newest. */
  find(contentId: number, version?: number): FileRow | undefined;
  insert(row: FileRow): void;
  /** The hashes of all files of a piece of content and its attachments. */
  hashes(contentId: number): string[];
}

/** File data, identified by hash. */
export interface BlobStore {
  /** Stores data and returns its hash. Must be called before the row that refers to it is written. */
  put(data: Uint8Array): string;
  get(hash: string): Uint8Array<ArrayBuffer> | undefined;
  /** Removes data that no file refers to: that of the given hashes, or all data older than an hour. */
  sweep(hashes?: readonly string[]): void;
}

export interface RestrictionStore {
  /** The users and groups that the content is restricted to. Empty if there is no restriction. */
  grants(contentId: number, operation: Operation): Grant[];
  add(contentId: number, operation: Operation, grants: readonly Grant[]): void;
  remove(contentId: number, operation: Operation, grant: Grant): void;
  /** Removes the restriction. */
  clear(contentId: number, operation: Operation): void;
  /** Whether any content is hidden from a user. If not, no filtering is needed. */
  isLimited(user: string): boolean;
  /** Whether the restrictions on a piece of content and its ancestors allow a user to read it. */
  canRead(contentId: number, user: string): boolean;
}

export interface UserStore {
  byName(name: string): UserRow | undefined;
  byKey(key: string): UserRow | undefined;
  /** Sorted by name. */
  list(): UserRow[];
  insert(row: UserRow): void;
}

export interface WatchStore {
  has(user: string, contentId: number): boolean;
  add(user: string, contentId: number): void;
  remove(user: string, contentId: number): void;
  /** The names of the watchers of a piece of content. */
  list(contentId: number): string[];
}

/** The context of a search, for `currentSpace()`, `currentContent()`, `currentUser()` and `now()`. */
export interface SearchContext {
  readonly user: string;
  readonly spaceKey?: string;
  readonly contentId?: string;
  readonly now: Date;
}

/** The results of a search. */
export interface Found<T> {
  readonly rows: T[];
  /** The total number of results. Counted when it is read. */
  readonly total: number;
  /** What excerpts highlight, in the format of the store. */
  readonly match?: string;
}

export interface SearchStore {
  /** Content by relevance if the query contains words, otherwise by id. Throws a `SiteError` for an invalid query. */
  content(query: CqlQuery, context: SearchContext, slice: Slice): Found<ContentRow>;
  spaces(query: CqlQuery, context: SearchContext, slice: Slice): Found<SpaceRow>;
  /** Some text of a piece of content around the matching words, which are marked as in Confluence. */
  excerpt(contentId: number, match: string | undefined): string;
  /** Indexes everything written so far. Searches do this automatically. */
  update(): void;
}
