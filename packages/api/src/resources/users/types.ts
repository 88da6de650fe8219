import type { User } from '../../shapes/user.ts';
import type { CallOptions } from '../../site.ts';

/** Users. */
export interface UsersApi {
  /** The user of the credentials. An anonymous user has only a display name. */
  current(options?: CallOptions): Promise<User>;
  /** A user by account id on Cloud, or by user name or user key on Data Center. Rejects with `not-found` for an unknown user. */
  read(id: string, options?: CallOptions): Promise<User>;
}
