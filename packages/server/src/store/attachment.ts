import { Refusal } from '../errors.ts';
import { type ContentRow, createContent, updateContent } from './content.ts';
import type { Database } from './driver.ts';

/** The stored file of one version of an attachment. */
export interface FileRow {
  readonly content_id: number;
  readonly number: number;
  readonly media_type: string;
  readonly comment: string;
  readonly size: number;
  readonly hash: string;
}

/** A file to attach. Its data is stored already. */
export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly comment: string;
  readonly size: number;
  readonly hash: string;
  readonly minor?: boolean;
  readonly by: string;
}

/** Attaches a file to a content. A file of the same name is refused, or gets a new version when `replace` is set. */
export function attach(database: Database, owner: ContentRow, file: NewFile, replace: boolean): ContentRow {
  return database.transaction(() => {
    const known = findAttachment(database, owner.id, file.name);
    if (known && !replace) {
      throw new Refusal(400, `Cannot add a new attachment with same file name as an existing attachment: ${file.name}`);
    }
    return known ? attachVersion(database, known, file) : attachFirst(database, owner, file);
  });
}

/** The attachment of a name, or `undefined`. */
export function findAttachment(database: Database, ownerId: number, name: string): ContentRow | undefined {
  return database.get<ContentRow>(
    "SELECT * FROM content WHERE container_id = ? AND type = 'attachment' AND title = ? AND status = 'current'",
    ownerId,
    name,
  );
}

/** Stores new data of an attachment. */
export function attachVersion(database: Database, known: ContentRow, file: NewFile): ContentRow {
  return database.transaction(() => {
    const change = {
      number: known.version + 1,
      title: known.title,
      message: file.comment,
      minor: file.minor,
      by: file.by,
    };
    const row = updateContent(database, known, change);
    insertFile(database, row, file);
    return row;
  });
}

/** Changes name, comment or media type. The data stays the same and gets the number of the new version. */
export function describeAttachment(
  database: Database,
  known: ContentRow,
  change: { title?: string; comment?: string; mediaType?: string; by: string },
): ContentRow {
  const old = fileOf(database, known);
  const mediaType = change.mediaType ?? old.media_type;
  const comment = change.comment ?? old.comment;
  const { size, hash } = old;
  return database.transaction(() => {
    const title = change.title ?? known.title;
    const row = updateContent(database, known, { number: known.version + 1, title, by: change.by });
    insertFile(database, row, { name: title, mediaType, comment, size, hash, by: change.by });
    return row;
  });
}

/** The file of a version, the newest one by default. */
export function fileOf(database: Database, row: Pick<ContentRow, 'id'>, number?: number): FileRow {
  const file = database.get<FileRow>(
    'SELECT * FROM file WHERE content_id = ? AND number <= ? ORDER BY number DESC LIMIT 1',
    row.id,
    number ?? Number.MAX_SAFE_INTEGER,
  );
  const { id: content_id } = row;
  return file ?? { content_id, number: 1, media_type: 'application/octet-stream', comment: '', size: 0, hash: '' };
}

function attachFirst(database: Database, owner: ContentRow, file: NewFile): ContentRow {
  const row = createContent(database, {
    type: 'attachment',
    spaceId: owner.space_id,
    title: file.name,
    body: '',
    containerId: owner.id,
    message: file.comment,
    minor: file.minor,
    by: file.by,
  });
  insertFile(database, row, file);
  return row;
}

function insertFile(database: Database, row: ContentRow, { mediaType, comment, size, hash }: NewFile): void {
  const sql = 'INSERT INTO file (content_id, number, media_type, comment, size, hash) VALUES (?, ?, ?, ?, ?, ?)';
  database.run(sql, row.id, row.version, mediaType, comment, size, hash);
}
