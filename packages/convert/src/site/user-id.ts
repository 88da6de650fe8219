import { attribute } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** The id of the user that an `ri:user` names: an account id, a username or a user key. */
export function userIdOf(user: Element): string | undefined {
  return attribute(user, 'ri:account-id') ?? attribute(user, 'ri:username') ?? attribute(user, 'ri:userkey');
}
