import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { profileImage } from '../users.ts';

/** The profile picture of a user. */
export const profilePicture: BuiltinView = (macro, _body, view) => {
  const [id] = valuesOf(macro, 'User', 'user');
  const size = parameterValue(macro, 'Size') === 'large' ? 96 : 48;
  return [element('span', { class: 'profile-picture-macro userLogoLink' }, profileImage(id, view, size))];
};
