import type { ContentRow, ListedVersionRow } from '../store/rows.ts';
import type { Slice, Store } from '../store/store.ts';
import { contentNotFound, SiteError } from './site-error.ts';
import { refuseTakenTitle } from './title.ts';

/** The data for new content. */
export interface NewContent {
  readonly type: string;
  readonly spaceId: number;
  readonly title: string;
  readonly body: string;
  /** Default: `current`. */
  readonly status?: string;
  readonly parentId?: number;
  readonly containerId?: number;
  readonly postingDay?: string;
  readonly location?: string;
  readonly message?: string;
  readonly minor?: boolean;
  readonly by: string;
  /** An ISO date. Default: now. */
  readonly at?: string;
}

/** What an update changes. */
export interface ContentUpdate {
  /** The number of the new version. */
  readonly number: number;
  readonly title: string;
  readonly body?: string;
  readonly parentId?: number;
  readonly message?: string;
  readonly minor?: boolean;
  readonly status?: string;
  readonly by: string;
}

/** Converts an id in a request to a row id: digits with an optional `att` prefix. */
export function rowId(id: string): number {
  const digits = /^(?:att)?(\d{1,15})$/.exec(id)?.[1];
  if (digits === undefined) throw contentNotFound(id);
  return Number(digits);
}

/** Reads a piece of content without checking permissions. The status `any` matches every status. */
export function readContent(store: Store, id: string, status = 'current'): ContentRow {
  const row = store.content.byId(rowId(id));
  if (!row || (status !== 'any' && row.status !== status)) throw contentNotFound(id);
  return row;
}

/** Stores new content. Rejects a title that is already taken. */
export function createContent(store: Store, content: NewContent): ContentRow {
  const at = content.at ?? new Date().toISOString();
  const status = content.status ?? 'current';
  const row = {
    type: content.type,
    status,
    space_id: content.spaceId,
    title: content.title,
    parent_id: content.parentId ?? null,
    container_id: content.containerId ?? null,
    posting_day: content.postingDay ?? (content.type === 'blogpost' ? at.slice(0, 10) : null),
    version: 1,
    message: content.message ?? '',
    minor: content.minor ? 1 : 0,
    created_at: at,
    created_by: content.by,
    updated_at: at,
    updated_by: content.by,
    position: null,
    location: content.location ?? null,
    body: content.body,
  };
  return store.transaction(() => {
    try {
      return store.content.insert(row);
    } catch (error) {
      // The store keeps titles unique; checking before each insert would slow down every page.
      if (status === 'current') refuseTakenTitle(store, row);
      throw error;
    }
  });
}

/** Stores a new version; its number must be the next one. A draft has only one version until it is published. */
export function updateContent(store: Store, content: ContentRow, update: ContentUpdate): ContentRow {
  return store.transaction(() => {
    const old = readContent(store, String(content.id), 'any');
    const isDraft = old.status === 'draft';
    const status = isDraft ? (update.status ?? 'draft') : 'current';
    if (update.number !== old.version + 1 && !(isDraft && update.number === 1)) throw versionConflict(old.version);
    if (old.status === 'trashed' && update.status !== 'current') throw contentNotFound(String(old.id));
    if (status === 'current') refuseTakenTitle(store, { ...old, title: update.title });
    if (update.parentId !== undefined) refuseCycle(store, old.id, update.parentId);
    if (!isDraft) store.versions.keep(old.id);
    return store.content.update(old.id, {
      version: isDraft ? 1 : update.number,
      title: update.title,
      body: update.body ?? old.body,
      parent_id: update.parentId ?? old.parent_id,
      message: update.message ?? '',
      minor: update.minor ? 1 : 0,
      status,
      updated_at: new Date().toISOString(),
      updated_by: update.by,
    });
  });
}

/** The error for a version number that is not the next one. */
export function versionConflict(current: number): SiteError {
  return new SiteError('conflict', `Version must be incremented on update. Current version is: ${current}`);
}

/** A version of a piece of content. */
export function versionOf(store: Store, row: ContentRow, number: number): ContentRow {
  if (number === row.version) return row;
  const old = store.versions.find(row.id, number);
  if (!old) {
    throw new SiteError('not-found', `No content found with id: ContentId{id=${row.id}} and version ${number}`);
  }
  return { ...row, ...old, newest: row.version };
}

/** The versions of a piece of content, newest first. */
export function versionsOf(store: Store, row: ContentRow, slice: Slice): (ContentRow & ListedVersionRow)[] {
  return store.versions.list(row.id, slice).map((version) => ({ ...row, ...version }));
}

/** Permanently removes an older version. The newest one cannot be removed. */
export function removeVersion(store: Store, row: ContentRow, number: number): void {
  if (number === row.version) throw new SiteError('invalid', 'The current version cannot be removed.');
  versionOf(store, row, number);
  store.versions.remove(row.id, number);
}

/** Moves a current page or blog post to the trash, and permanently removes anything else. */
export function deleteContent(store: Store, row: ContentRow): void {
  const hasTrash = row.type === 'page' || row.type === 'blogpost';
  if (hasTrash && row.status === 'current') store.transaction(() => store.content.trash(row));
  else purgeContent(store, row);
}

/** Permanently removes a piece of content with its comments and files. The file data is removed once the removal is durable. */
export function purgeContent(store: Store, row: ContentRow): void {
  const hashes = store.transaction(() => {
    const all = store.files.hashes(row.id);
    store.content.remove(row);
    return all;
  });
  if (hashes.length > 0) sweepWhenSettled(store, hashes);
}

/** Removes data that no file refers to, once the removal of the files is durable. */
export function sweepWhenSettled(store: Store, hashes?: readonly string[]): void {
  store.settled()?.then(
    () => store.blobs.sweep(hashes),
    () => {}, // the files are still there
  );
}

/** Rejects moving a page below itself. */
export function refuseCycle(store: Store, id: number, parentId: number): void {
  const parent = readContent(store, String(parentId));
  if (parent.id !== id && !store.tree.ancestors(parent).some((row) => row.id === id)) return;
  throw new SiteError('invalid', 'A page cannot be below itself.');
}
