import { createHash } from 'node:crypto';
import type { Database } from './driver.ts';

/** A row of the table `user`. */
export interface UserRow {
  readonly name: string;
  /** Stays the same whatever happens to the name. Serves as user key and as account id. */
  readonly key: string;
  readonly display_name: string;
}

/** The groups of a site, which are fixed. */
export const groups = ['confluence-administrators', 'confluence-users'] as const;

/** Who may do everything, and who writes without a name are attributed to. */
export const administrator = 'admin';

/** The groups of a user. */
export function groupsOf(name: string): readonly string[] {
  return name === administrator ? groups : ['confluence-users'];
}

/** A user by name. People become known by writing; someone unknown has the same key before and after. */
export function userNamed(database: Database, name: string): UserRow {
  const known = database.get<UserRow>('SELECT * FROM user WHERE name = ?', name);
  return known ?? { name, key: keyOf(name), display_name: name };
}

/** A known user by key, account id or name. */
export function findUser(database: Database, id: string): UserRow | undefined {
  return (
    database.get<UserRow>('SELECT * FROM user WHERE key = ?', id) ??
    database.get<UserRow>('SELECT * FROM user WHERE name = ?', id)
  );
}

/** Makes a user known. */
export function addUser(database: Database, name: string, displayName = name): void {
  if (database.get('SELECT 1 FROM user WHERE name = ?', name)) return;
  database.run('INSERT INTO user VALUES (?, ?, ?)', name, keyOf(name), displayName);
}

/** Known users by name, all or those of a group. */
export function listUsers(database: Database, group?: string): UserRow[] {
  const rows = database.all<UserRow>('SELECT * FROM user ORDER BY name');
  return group === undefined ? rows : rows.filter(({ name }) => groupsOf(name).includes(group));
}

function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
