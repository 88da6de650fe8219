import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { tooMany } from '../listing/pages.ts';
import { valuesOf } from '../listing/parameters.ts';
import { personLink, picture } from '../people.ts';

/** A card about a person. */
export const profile: BuiltinView = (macro, view) => {
  const [id] = valuesOf(macro, 'user', '');
  const email = id === undefined ? undefined : view.site?.user(id)?.email;
  return [
    element('div', { class: 'profile-macro' }, [
      element('div', { class: 'vcard' }, [
        element('span', { class: 'userLogoLink' }, picture(id, view)),
        element('h4', { class: 'fn' }, personLink(id, view)),
        email ? element('p', { class: 'email' }, clean(email)) : undefined,
      ]),
    ]),
  ];
};

/** A person's picture. */
export const profilePicture: BuiltinView = (macro, view) => {
  const [id] = valuesOf(macro, 'User', 'user');
  const size = parameterValue(macro, 'Size') === 'large' ? 96 : 48;
  return [element('span', { class: 'profile-picture-macro userLogoLink' }, picture(id, view, size))];
};

/** Members of groups. */
export const userlister: BuiltinView = (macro, view) => {
  const groups = new Set(valuesOf(macro, 'groups', 'group'));
  const members = (view.site?.users() ?? []).filter(
    (user) => groups.has('*') || user.groups?.some((group) => groups.has(group)),
  );
  if (!view.spend(members.length)) return tooMany(view);
  const items = members.map((user) =>
    element('li', {}, personLink(user.accountId ?? user.username ?? user.userKey, view)),
  );
  return [
    items.length > 0
      ? element('ul', { class: 'user-lister' }, items)
      : element('p', {}, 'There are no users in these groups.'),
  ];
};
