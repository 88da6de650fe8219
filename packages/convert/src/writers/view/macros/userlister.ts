import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { userLink } from '../users.ts';

/** The members of groups. */
export const userlister: BuiltinView = (macro, _body, view) => {
  const groups = new Set(valuesOf(macro, 'groups', 'group'));
  const members = (view.site?.users() ?? []).filter(
    (user) => groups.has('*') || user.groups?.some((group) => groups.has(group)),
  );
  if (!view.reserveEntries(members.length)) return view.tooManyEntries(macro);
  if (members.length === 0) return [element('p', {}, 'There are no users in these groups.')];
  const items = members.map((user) =>
    element('li', {}, userLink(user.accountId ?? user.username ?? user.userKey, view)),
  );
  return [element('ul', { class: 'user-lister' }, items)];
};
