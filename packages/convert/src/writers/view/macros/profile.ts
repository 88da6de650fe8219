import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { profileImage, userLink } from '../users.ts';

/** A card about a user. */
export const profile: BuiltinView = (macro, _body, view) => {
  const [id] = valuesOf(macro, 'user', '');
  const email = id === undefined ? undefined : view.site?.user(id)?.email;
  return [
    element('div', { class: 'profile-macro' }, [
      element('div', { class: 'vcard' }, [
        element('span', { class: 'userLogoLink' }, profileImage(id, view)),
        element('h4', { class: 'fn' }, userLink(id, view)),
        email ? element('p', { class: 'email' }, clean(email)) : undefined,
      ]),
    ]),
  ];
};
