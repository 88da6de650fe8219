import type { WireUser } from '@macroscope/api/wire';

/** A user. The embedded server knows people by name only. */
export function userJson(name: string): WireUser {
  return {
    type: 'known',
    username: name,
    userKey: name,
    accountId: name,
    displayName: name,
    profilePicture: { path: '/images/icons/profilepics/default.svg', width: 48, height: 48, isDefault: true },
  };
}
