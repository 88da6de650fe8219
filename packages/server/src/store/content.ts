import { noContent, Refusal } from '../errors.ts';
import type { Database } from './driver.ts';

/** A row of the table `content`. */
export interface ContentRow {
  readonly id: number;
  readonly type: string;
  readonly status: string;
  readonly space_id: number;
  readonly title: string;
  readonly parent_id: number | null;
  readonly container_id: number | null;
  readonly posting_day: string | null;
  readonly body: string;
  readonly version: number;
  readonly message: string;
  readonly minor: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly updated_at: string;
  readonly updated_by: string;
}

/** What a new content is made of. */
export interface NewContent {
  readonly type: string;
  readonly spaceId: number;
  readonly title: string;
  readonly body: string;
  readonly parentId?: number;
  readonly containerId?: number;
  readonly by: string;
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

/** Stores a new content. */
export function createContent(database: Database, made: NewContent): ContentRow {
  const at = new Date().toISOString();
  return database.transaction(() => {
    refuseTakenTitle(database, made.type, made.spaceId, made.title, 0);
    const { id } = database.run(
      `INSERT INTO content (type, status, space_id, title, parent_id, container_id, posting_day, body, version, message,
         minor, created_at, created_by, updated_at, updated_by)
       VALUES (?, 'current', ?, ?, ?, ?, ?, ?, 1, '', 0, ?, ?, ?, ?)`,
      made.type,
      made.spaceId,
      made.title,
      made.parentId ?? null,
      made.containerId ?? null,
      made.type === 'blogpost' ? at.slice(0, 10) : null,
      made.body,
      at,
      made.by,
      at,
      made.by,
    );
    return readContent(database, String(id));
  });
}

/** Stores a new version. The number must be the next one. */
export function updateContent(database: Database, id: string, update: ContentUpdate): ContentRow {
  return database.transaction(() => {
    const old = readContent(database, id, 'any');
    if (update.number !== old.version + 1) {
      throw new Refusal(409, `Version must be incremented on update. Current version is: ${old.version}`);
    }
    if (old.status !== 'current' && update.status !== 'current') throw noContent(id);
    refuseTakenTitle(database, old.type, old.space_id, update.title, old.id);
    if (update.parentId !== undefined) refuseCycle(database, old.id, update.parentId);
    database.run(
      `INSERT INTO content_version SELECT id, version, title, body, message, minor, updated_at, updated_by
       FROM content WHERE id = ?`,
      old.id,
    );
    database.run(
      `UPDATE content SET version = ?, title = ?, body = ?, parent_id = ?, message = ?, minor = ?, status = 'current',
         updated_at = ?, updated_by = ? WHERE id = ?`,
      update.number,
      update.title,
      update.body ?? old.body,
      update.parentId ?? old.parent_id,
      update.message ?? '',
      update.minor ? 1 : 0,
      new Date().toISOString(),
      update.by,
      old.id,
    );
    return readContent(database, id);
  });
}

/** Moves a page or blog post to the trash, purges what is there already, removes comments and attachments at once. */
export function deleteContent(database: Database, id: string, purge: boolean): void {
  database.transaction(() => {
    const row = readContent(database, id, purge ? 'trashed' : 'current');
    if (purge || (row.type !== 'page' && row.type !== 'blogpost')) {
      database.run('DELETE FROM content WHERE id = ?', row.id);
    } else {
      database.run('UPDATE content SET parent_id = ? WHERE parent_id = ?', row.parent_id, row.id);
      database.run("UPDATE content SET status = 'trashed' WHERE id = ?", row.id);
    }
  });
}

/** The pages above a page, from the top. */
export function ancestorsOf(database: Database, row: ContentRow): ContentRow[] {
  return database
    .all<ContentRow & { depth: number }>(
      `WITH RECURSIVE up(id, depth) AS (
         SELECT parent_id, 1 FROM content WHERE id = ?
         UNION ALL SELECT c.parent_id, depth + 1 FROM content c JOIN up ON c.id = up.id WHERE c.parent_id IS NOT NULL)
       SELECT c.*, up.depth FROM up JOIN content c ON c.id = up.id ORDER BY up.depth DESC`,
      row.id,
    )
    .filter(({ status }) => status === 'current');
}

function refuseTakenTitle(database: Database, type: string, spaceId: number, title: string, own: number): void {
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

function refuseCycle(database: Database, id: number, parentId: number): void {
  const parent = readContent(database, String(parentId));
  if (parent.id !== id && !ancestorsOf(database, parent).some((row) => row.id === id)) return;
  throw new Refusal(400, 'A page cannot be below itself.');
}
