import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { userName } from '../users.ts';

/** The people a user follows, or the user's followers; site data includes neither. */
export const network: BuiltinView = (macro, _body, view) => {
  const [id] = valuesOf(macro, 'username');
  const name = id === undefined ? 'This user' : userName(id, view);
  const isFollowers = parameterValue(macro, '') === 'followers';
  const message = isFollowers ? `${name} has no followers.` : `${name} is not following anyone.`;
  return [element('div', { class: 'network-macro' }, element('p', {}, message))];
};
