import { isRecord } from '@macrowright/storage';
import { HttpError } from '../http/errors.ts';
import { type Json, member, textValue } from '../http/request.ts';
import { operations } from '../site/restrictions.ts';
import { findUser, groups } from '../site/users.ts';
import type { Grant, Operation } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Reads restrictions: an array, an object with `results`, or an object with a member for each operation. */
export function restrictionsFrom(store: Store, body: unknown): { operation: Operation; grants: Grant[] }[] {
  const list = Array.isArray(body) ? body : isRecord(body) && Array.isArray(body.results) ? body.results : keyed(body);
  return list.map((item: unknown) => {
    const operation = isRecord(item) ? item.operation : undefined;
    if (!isRecord(item) || (operation !== 'read' && operation !== 'update')) {
      throw new HttpError(400, 'A restriction names its operation: read or update.');
    }
    const { user, group } = member(item, 'restrictions');
    const users = listOf(user).map((entry): Grant => ({ kind: 'user', name: userNameOf(store, entry) }));
    const named = listOf(group).map((entry): Grant => ({ kind: 'group', name: groupNameOf(entry) }));
    return { operation, grants: [...users, ...named] };
  });
}

function keyed(body: unknown): unknown[] {
  if (!isRecord(body)) throw new HttpError(400, 'Restrictions are a list.');
  return operations.flatMap((name) => (isRecord(body[name]) ? [{ operation: name, ...member(body, name) }] : []));
}

function userNameOf(store: Store, user: Json): string {
  const id = textValue(user.accountId) ?? textValue(user.userKey) ?? textValue(user.username) ?? '';
  if (id === '') throw new HttpError(400, 'A user is named by accountId, userKey or username.');
  return findUser(store, id)?.name ?? id;
}

function groupNameOf(group: Json): string {
  const name = textValue(group.name) ?? textValue(group.id) ?? '';
  if (!groups.some((known) => known === name)) throw new HttpError(400, `No group ${name}`);
  return name;
}

function listOf(value: unknown): Json[] {
  const list = isRecord(value) ? value.results : value;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}
