import { createHash } from 'node:crypto';
import type { UserRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { SiteError } from './site-error.ts';

/** The groups of every site. */
export const groups = ['confluence-administrators', 'confluence-users'] as const;

/** The user who may do everything and to whom writes without a user name are attributed. */
export const administrator = 'admin';

/** The groups of a user. */
export function groupsOf(name: string): readonly string[] {
  return name === administrator ? groups : ['confluence-users'];
}

/** The name of a group, which must exist. */
export function groupNamed(name: string): string {
  if (groups.some((group) => group === name)) return name;
  throw new SiteError('not-found', `No group found with name ${name}`);
}

/** A user by name. Users are stored on their first write; the key stays the same. */
export function userNamed({ users }: Pick<Store, 'users'>, name: string): UserRow {
  return users.byName(name) ?? { name, key: keyOf(name), display_name: name };
}

/** A stored user by key, account id or name. */
export function findUser({ users }: Pick<Store, 'users'>, id: string): UserRow | undefined {
  return users.byKey(id) ?? users.byName(id);
}

/** Stores a user unless already stored. */
export function addUser({ users }: Store, name: string, displayName = name): void {
  if (!users.byName(name)) users.insert({ name, key: keyOf(name), display_name: displayName });
}

/** The stored users sorted by name, either all of them or the members of a group. */
export function listUsers({ users }: Store, group?: string): UserRow[] {
  const rows = users.list();
  return group === undefined ? rows : rows.filter(({ name }) => groupsOf(name).includes(group));
}

function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
