import { Refusal } from '../errors.ts';
import { createContent } from './content.ts';
import type { Database } from './driver.ts';

/** A row of the table `space`. */
export interface SpaceRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** `global` or `personal`. */
  readonly type: string;
  readonly description: string;
  readonly homepage_id: number | null;
  /** `current`, `archived`, or `deleting` while its content is being removed. */
  readonly status: string;
  readonly created_at: string;
  readonly created_by: string;
}

/** What a new space is made of. */
export interface NewSpace {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly by: string;
  /** Default: true. */
  readonly withHome?: boolean;
}

/** Reads a space by its key, or refuses with 404. */
export function readSpace(database: Database, key: string): SpaceRow {
  const row = findSpace(database, key);
  if (!row) throw new Refusal(404, `No space found with key : ${key}`);
  return row;
}

/** A space by its key, or `undefined`. */
export function findSpace(database: Database, key: string): SpaceRow | undefined {
  return database.get<SpaceRow>("SELECT * FROM space WHERE key = ? AND status <> 'deleting'", key);
}

/** A space by its id, or `undefined`. */
export function spaceById(database: Database, id: number): SpaceRow | undefined {
  return database.get<SpaceRow>("SELECT * FROM space WHERE id = ? AND status <> 'deleting'", id);
}

/** Creates a space with its home page. A key that is taken or not valid is refused with 400. */
export function createSpace(database: Database, made: NewSpace): SpaceRow {
  const { key, name, by } = made;
  if (!/^(?:[A-Za-z0-9]{1,255}|~[\w.@-]{1,255})$/.test(key))
    throw new Refusal(400, `The space key "${key}" is not valid.`);
  return database.transaction(() => {
    if (database.get('SELECT 1 FROM space WHERE key = ?', key)) {
      throw new Refusal(400, `A space already exists with key ${key}`);
    }
    const { id } = database.run(
      'INSERT INTO space (key, name, type, description, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)',
      key,
      name,
      key.startsWith('~') ? 'personal' : 'global',
      made.description ?? '',
      new Date().toISOString(),
      by,
    );
    if (made.withHome !== false) {
      const home = createContent(database, { type: 'page', spaceId: id, title: `${name} Home`, body: '', by });
      database.run('UPDATE space SET homepage_id = ? WHERE id = ?', home.id, id);
    }
    return readSpace(database, key);
  });
}

const contentAtOnce = 500;

/** Removes some content of a space that is being deleted, the space itself in the last step. Answers whether it is gone. */
export function removeSpaceStep(database: Database, id: number): boolean {
  return database.transaction(() => {
    const { changes } = database.run(
      'DELETE FROM content WHERE id IN (SELECT id FROM content WHERE space_id = ? LIMIT ?)',
      id,
      contentAtOnce,
    );
    if (changes > 0) return false;
    database.run('DELETE FROM space WHERE id = ?', id);
    return true;
  });
}
