import type { WireUser } from '@macrowright/api/wire';
import { userNamed } from '../../site/users.ts';
import type { JsonContext } from './context.ts';

/** A user with both the name and key that old clients read and the account id that current clients read. */
export function userJson({ store, base }: Pick<JsonContext, 'store' | 'base'>, name: string): WireUser {
  const { key, display_name } = userNamed(store, name);
  return {
    type: 'known',
    username: name,
    userKey: key,
    accountId: key,
    accountType: 'atlassian',
    email: '',
    publicName: display_name,
    displayName: display_name,
    profilePicture: { path: '/images/icons/profilepics/default.svg', width: 48, height: 48, isDefault: true },
    isExternalCollaborator: false,
    _links: { self: `${base}/rest/api/user?key=${key}` },
    _expandable: { status: '', operations: '', personalSpace: '' },
  };
}
