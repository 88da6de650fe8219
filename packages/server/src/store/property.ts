import { Refusal } from '../errors.ts';
import type { Database } from './driver.ts';

/** A row of the table `property`. */
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

/** What a write of a property says. */
export interface PropertyWrite {
  readonly key: string;
  /** JSON. */
  readonly value: string;
  readonly message?: string;
  readonly minor?: boolean;
  readonly by: string;
}

const mostBytes = 32_768;

/** The properties of a content by id. */
export function listProperties(database: Database, contentId: number): PropertyRow[] {
  return database.all<PropertyRow>('SELECT * FROM property WHERE content_id = ? ORDER BY id', contentId);
}

/** A property, or `undefined`. */
export function findProperty(database: Database, contentId: number, key: string): PropertyRow | undefined {
  return database.get<PropertyRow>('SELECT * FROM property WHERE content_id = ? AND key = ?', contentId, key);
}

/** A property, or a refusal with 404. */
export function readProperty(database: Database, contentId: number, key: string): PropertyRow {
  const row = findProperty(database, contentId, key);
  if (!row) throw new Refusal(404, `Could not find property with key ${key} on content ContentId{id=${contentId}}`);
  return row;
}

/** Stores a new property. */
export function addProperty(database: Database, contentId: number, write: PropertyWrite): PropertyRow {
  check(write);
  return database.transaction(() => {
    if (findProperty(database, contentId, write.key)) {
      throw new Refusal(
        400,
        `A property with the key ${write.key} already exists on content ContentId{id=${contentId}}`,
      );
    }
    database.run(
      `INSERT INTO property (content_id, key, value, version, updated_at, updated_by, message, minor)
       VALUES (?, ?, ?, 1, ?, ?, ?, ?)`,
      contentId,
      write.key,
      write.value,
      new Date().toISOString(),
      write.by,
      write.message ?? '',
      write.minor ? 1 : 0,
    );
    return readProperty(database, contentId, write.key);
  });
}

/** Stores the next version of a property. Version 1 of one that does not exist creates it. */
export function setProperty(database: Database, contentId: number, number: number, write: PropertyWrite): PropertyRow {
  check(write);
  return database.transaction(() => {
    const old = findProperty(database, contentId, write.key);
    if (!old && number === 1) return addProperty(database, contentId, write);
    if (!old) return readProperty(database, contentId, write.key);
    if (number !== old.version + 1) {
      throw new Refusal(409, `Version must be incremented on update. Current version is: ${old.version}`);
    }
    database.run(
      `UPDATE property SET value = ?, version = ?, updated_at = ?, updated_by = ?, message = ?, minor = ? WHERE id = ?`,
      write.value,
      number,
      new Date().toISOString(),
      write.by,
      write.message ?? '',
      write.minor ? 1 : 0,
      old.id,
    );
    return readProperty(database, contentId, write.key);
  });
}

/** Removes a property, or refuses with 404. */
export function removeProperty(database: Database, contentId: number, key: string): void {
  database.run('DELETE FROM property WHERE id = ?', readProperty(database, contentId, key).id);
}

function check({ key, value }: PropertyWrite): void {
  if (key === '' || key.length > 255) throw new Refusal(400, 'A property key has from 1 to 255 characters.');
  if (Buffer.byteLength(value) > mostBytes) throw new Refusal(413, `The value is over ${mostBytes} bytes`);
}
