import { Refusal } from '../errors.ts';
import { type ContentRow, createContent, updateContent } from './content.ts';
import type { Database } from './driver.ts';

/** The stored file of one version of an attachment, without its data. */
export interface FileRow {
  readonly media_type: string;
  readonly comment: string;
  readonly size: number;
}

/** A file to store. */
export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly comment: string;
  readonly data: Uint8Array;
  readonly minor?: boolean;
  readonly by: string;
}

/** Attaches a file to a content. A file of the same name is refused, or gets a new version when `replace` is set. */
export function attach(database: Database, owner: ContentRow, file: NewFile, replace: boolean): ContentRow {
  return database.transaction(() => attachWithin(database, owner, file, replace));
}

function attachWithin(database: Database, owner: ContentRow, file: NewFile, replace: boolean): ContentRow {
  const known = database.get<ContentRow>(
    "SELECT * FROM content WHERE container_id = ? AND type = 'attachment' AND title = ?",
    owner.id,
    file.name,
  );
  if (known && !replace) {
    throw new Refusal(400, `Cannot add a new attachment with same file name as an existing attachment: ${file.name}`);
  }
  return known ? attachVersion(database, known, file) : attachFirst(database, owner, file);
}

/** Stores new data of an attachment. */
export function attachVersion(database: Database, known: ContentRow, file: NewFile): ContentRow {
  const { version, title } = known;
  return database.transaction(() => {
    const change = { number: version + 1, title, minor: file.minor, by: file.by };
    const row = updateContent(database, String(known.id), change);
    store(database, row, file);
    return row;
  });
}

/** The file of the newest version. */
export function fileOf(database: Database, row: ContentRow): FileRow {
  const file = database.get<FileRow>(
    'SELECT media_type, comment, size FROM file WHERE content_id = ? ORDER BY number DESC LIMIT 1',
    row.id,
  );
  return file ?? { media_type: 'application/octet-stream', comment: '', size: 0 };
}

/** The data of the newest version. */
export function dataOf(database: Database, row: ContentRow): Uint8Array<ArrayBuffer> {
  const file = database.get<{ data: Uint8Array<ArrayBuffer> }>(
    'SELECT data FROM file WHERE content_id = ? ORDER BY number DESC LIMIT 1',
    row.id,
  );
  return file?.data ?? new Uint8Array();
}

function attachFirst(database: Database, owner: ContentRow, file: NewFile): ContentRow {
  const row = createContent(database, {
    type: 'attachment',
    spaceId: owner.space_id,
    title: file.name,
    body: '',
    containerId: owner.id,
    by: file.by,
  });
  store(database, row, file);
  return row;
}

function store(database: Database, row: ContentRow, file: NewFile): void {
  database.run(
    'INSERT INTO file (content_id, number, media_type, comment, size, data) VALUES (?, ?, ?, ?, ?, ?)',
    row.id,
    row.version,
    file.mediaType,
    file.comment,
    file.data.byteLength,
    file.data,
  );
}
