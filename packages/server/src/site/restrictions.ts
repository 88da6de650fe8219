import type { ContentRow, Operation } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { readContent } from './content.ts';
import { contentNotFound, SiteError } from './site-error.ts';
import { administrator, groupsOf } from './users.ts';

/** Operations that can be restricted. */
export const operations: readonly Operation[] = ['read', 'update'];

/** Reads a piece of content that a user may view. Content that is hidden from the user is not found. */
export function visibleContent(store: Store, user: string, id: string, status = 'current'): ContentRow {
  const row = readContent(store, id, status);
  if (!store.restrictions.canRead(row.id, user)) throw contentNotFound(id);
  return row;
}

/** Reads a piece of content that a user may edit. */
export function editableContent(store: Store, user: string, id: string, status = 'current'): ContentRow {
  const row = visibleContent(store, user, id, status);
  if (canUpdate(store, row, user)) return row;
  throw new SiteError('forbidden', `User not permitted to edit content with id: ContentId{id=${id}}`);
}

/** Whether a user who may view a piece of content may also edit it. */
export function canUpdate(store: Store, row: Pick<ContentRow, 'id'>, user: string): boolean {
  if (user === administrator) return true;
  const grants = store.restrictions.grants(row.id, 'update');
  const groups = groupsOf(user);
  return (
    grants.length === 0 || grants.some(({ kind, name }) => (kind === 'user' ? name === user : groups.includes(name)))
  );
}

/** Removes all restrictions from a piece of content. */
export function clearRestrictions(store: Store, row: ContentRow): void {
  for (const operation of operations) store.restrictions.clear(row.id, operation);
}
