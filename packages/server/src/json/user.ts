import type { WireUser } from '@macrowright/api/wire';
import type { JsonContext } from './cx.ts';

/** A user as both generations of clients read it: with name and key, and with account id. */
export function userJson({ person, base }: Pick<JsonContext, 'person' | 'base'>, name: string): WireUser {
  const { key, display_name } = person(name);
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
