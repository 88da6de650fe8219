import { Refusal } from '../errors.ts';
import { createContent } from './content.ts';
import type { Database } from './driver.ts';

/** A row of the table `space`. */
export interface SpaceRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly homepage_id: number | null;
}

/** Reads a space by its key, or refuses with 404. */
export function readSpace(database: Database, key: string): SpaceRow {
  const row = database.get<SpaceRow>('SELECT * FROM space WHERE key = ?', key);
  if (!row) throw new Refusal(404, `No space found with key : ${key}`);
  return row;
}

/** Creates a space with its home page. */
export function createSpace(
  database: Database,
  { key, name, description = '', by }: { key: string; name: string; description?: string; by: string },
): SpaceRow {
  if (!/^~?[A-Za-z0-9]{1,255}$/.test(key)) throw new Refusal(400, `The space key "${key}" is not valid.`);
  if (database.get('SELECT 1 FROM space WHERE key = ?', key)) {
    throw new Refusal(400, `A space already exists with key ${key}`);
  }
  return database.transaction(() => insertSpace(database, { key, name, description, by }));
}

function insertSpace(
  database: Database,
  { key, name, description, by }: { key: string; name: string; description: string; by: string },
): SpaceRow {
  const { id } = database.run(
    'INSERT INTO space (key, name, type, description) VALUES (?, ?, ?, ?)',
    key,
    name,
    key.startsWith('~') ? 'personal' : 'global',
    description,
  );
  const home = createContent(database, { type: 'page', spaceId: id, title: `${name} Home`, body: '', by });
  database.run('UPDATE space SET homepage_id = ? WHERE id = ?', home.id, id);
  return readSpace(database, key);
}
