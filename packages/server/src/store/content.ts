import { noContent, Refusal } from '../errors.ts';
import type { Database } from './driver.ts';
import { ancestorsOf } from './tree.ts';

/** A row of the table `content`. */
export interface ContentRow {
  readonly id: number;
  /** `page`, `blogpost`, `comment` or `attachment`. */
  readonly type: string;
  /** `current`, `trashed` or `draft`. */
  readonly status: string;
  readonly space_id: number;
  readonly title: string;
  readonly parent_id: number | null;
  /** Of comments and attachments: the content that they belong to. */
  readonly container_id: number | null;
  /** `2026-01-31`, of blog posts. */
  readonly posting_day: string | null;
  /** Storage. */
  readonly body: string;
  readonly version: number;
  readonly message: string;
  readonly minor: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly updated_at: string;
  readonly updated_by: string;
  /** Among its siblings; `null` stands for the id. */
  readonly position: number | null;
  /** `footer` or `inline`, of comments. */
  readonly location: string | null;
  /** The newest version, of rows that are older ones. */
  readonly newest?: number;
}

/** What a new content is made of. */
export interface NewContent {
  readonly type: string;
  readonly spaceId: number;
  readonly title: string;
  readonly body: string;
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
  readonly number: number;
  readonly title: string;
  readonly body?: string;
  readonly parentId?: number;
  readonly message?: string;
  readonly minor?: boolean;
  readonly status?: string;
  readonly by: string;
}

/** The row id behind an id of a request: digits, with or without `att` before them. */
export function rowId(id: string): number {
  const digits = /^(?:att)?(\d{1,15})$/.exec(id)?.[1];
  if (digits === undefined) throw noContent(id);
  return Number(digits);
}

/** Reads a content, or refuses with 404. */
export function readContent(database: Database, id: string, status = 'current'): ContentRow {
  const row = database.get<ContentRow>('SELECT * FROM content WHERE id = ?', rowId(id));
  if (!row || (status !== 'any' && row.status !== status)) throw noContent(id);
  return row;
}

/** Stores a new content. A taken title is refused with 400. */
export function createContent(database: Database, made: NewContent): ContentRow {
  const at = made.at ?? new Date().toISOString();
  const status = made.status ?? 'current';
  return database.transaction(() => {
    const row = {
      type: made.type,
      status,
      space_id: made.spaceId,
      title: made.title,
      parent_id: made.parentId ?? null,
      container_id: made.containerId ?? null,
      posting_day: made.postingDay ?? (made.type === 'blogpost' ? at.slice(0, 10) : null),
      version: 1,
      message: made.message ?? '',
      minor: made.minor ? 1 : 0,
      created_at: at,
      created_by: made.by,
      updated_at: at,
      updated_by: made.by,
      position: null,
      location: made.location ?? null,
      body: made.body,
    };
    try {
      return { id: database.run(insertContent, ...Object.values(row)).id, ...row };
    } catch (error) {
      // The unique index of titles noticed it; asking first would cost every page.
      if (status === 'current') refuseTakenTitle(database, made.type, made.spaceId, made.title, 0);
      throw error;
    }
  });
}

const insertContent = `INSERT INTO content (type, status, space_id, title, parent_id, container_id, posting_day, version,
  message, minor, created_at, created_by, updated_at, updated_by, position, location, body)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Stores a new version; the number must be the next one. A draft has one version until it is published. */
export function updateContent(database: Database, known: ContentRow, update: ContentUpdate): ContentRow {
  return database.transaction(() => {
    const old = readContent(database, String(known.id), 'any');
    const isDraft = old.status === 'draft';
    const status = isDraft ? (update.status ?? 'draft') : 'current';
    if (update.number !== old.version + 1 && !(isDraft && update.number === 1)) {
      throw new Refusal(409, `Version must be incremented on update. Current version is: ${old.version}`);
    }
    if (old.status === 'trashed' && update.status !== 'current') throw noContent(String(old.id));
    if (status === 'current') refuseTakenTitle(database, old.type, old.space_id, update.title, old.id);
    if (update.parentId !== undefined) refuseCycle(database, old.id, update.parentId);
    if (!isDraft) keepVersion(database, old.id);
    const row = database.get<ContentRow>(
      `UPDATE content SET version = ?, title = ?, body = ?, parent_id = ?, message = ?, minor = ?, status = ?,
         updated_at = ?, updated_by = ? WHERE id = ? RETURNING *`,
      isDraft ? 1 : update.number,
      update.title,
      update.body ?? old.body,
      update.parentId ?? old.parent_id,
      update.message ?? '',
      update.minor ? 1 : 0,
      status,
      new Date().toISOString(),
      update.by,
      old.id,
    );
    return row ?? readContent(database, String(old.id), 'any');
  });
}

/** An older version of a content, or the newest one. */
export function versionOf(database: Database, row: ContentRow, number: number): ContentRow {
  if (number === row.version) return row;
  const old = database.get<Partial<ContentRow>>(
    `SELECT title, body, number AS version, message, minor, updated_at, updated_by FROM content_version
     WHERE content_id = ? AND number = ?`,
    row.id,
    number,
  );
  if (!old) throw new Refusal(404, `No content found with id: ContentId{id=${row.id}} and version ${number}`);
  return { ...row, ...old, newest: row.version };
}

/** Removes an older version for good. The newest one stays. */
export function removeVersion(database: Database, row: ContentRow, number: number): void {
  if (number === row.version) throw new Refusal(400, 'The current version cannot be removed.');
  versionOf(database, row, number);
  database.run('DELETE FROM content_version WHERE content_id = ? AND number = ?', row.id, number);
}

/** Moves a page or blog post to the trash; its children move up. */
export function trashContent(database: Database, row: ContentRow): void {
  database.transaction(() => {
    database.run('UPDATE content SET parent_id = ? WHERE parent_id = ?', row.parent_id, row.id);
    database.run("UPDATE content SET status = 'trashed' WHERE id = ?", row.id);
    database.run('UPDATE space SET homepage_id = NULL WHERE homepage_id = ?', row.id);
  });
}

/** Removes a content with its comments and files for good. Answers the hashes of files that may be unused now. */
export function purgeContent(database: Database, row: ContentRow): string[] {
  return database.transaction(() => {
    const files = database.all<{ hash: string }>(
      'SELECT hash FROM file WHERE content_id = ? OR content_id IN (SELECT id FROM content WHERE container_id = ?)',
      row.id,
      row.id,
    );
    database.run("UPDATE content SET parent_id = ? WHERE parent_id = ? AND type = 'comment'", row.parent_id, row.id);
    database.run('DELETE FROM content WHERE id = ?', row.id);
    database.run('UPDATE space SET homepage_id = NULL WHERE homepage_id = ?', row.id);
    return files.map(({ hash }) => hash);
  });
}

/** Refuses a title that another page of the space has. */
export function refuseTakenTitle(database: Database, type: string, spaceId: number, title: string, own: number): void {
  if (type !== 'page') return;
  const taken = database.get<{ key: string }>(
    `SELECT s.key FROM content c JOIN space s ON s.id = c.space_id
     WHERE c.space_id = ? AND c.type = 'page' AND c.title = ? AND c.status = 'current' AND c.id <> ?`,
    spaceId,
    title,
    own,
  );
  if (!taken) return;
  throw new Refusal(
    400,
    `A page with this title already exists: A page already exists with the title ${title} in the space with key ${taken.key}`,
  );
}

/** Refuses to put a page below itself. */
export function refuseCycle(database: Database, id: number, parentId: number): void {
  const parent = readContent(database, String(parentId));
  if (parent.id !== id && !ancestorsOf(database, parent).some((row) => row.id === id)) return;
  throw new Refusal(400, 'A page cannot be below itself.');
}

function keepVersion(database: Database, id: number): void {
  database.run(
    `INSERT INTO content_version SELECT id, version, title, message, minor, updated_at, updated_by, body
     FROM content WHERE id = ?`,
    id,
  );
}
