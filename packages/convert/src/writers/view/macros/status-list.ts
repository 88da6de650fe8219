import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { userLink } from '../users.ts';

/** The status updates of a user, which site data does not include. */
export const statusList: BuiltinView = (macro, _body, view) => {
  const [id] = valuesOf(macro, '', 'username');
  const user = id === undefined ? 'anybody' : userLink(id, view);
  return [element('p', { class: 'status-list' }, ['There are no status updates by ', user, '.'])];
};
