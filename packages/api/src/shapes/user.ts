import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** A user. Cloud returns the account id, Data Center the user name and key. Both return the display name. */
export interface User {
  readonly type?: string;
  readonly accountId?: string;
  readonly username?: string;
  readonly userKey?: string;
  readonly displayName?: string;
}

/** A user. With strict privacy settings, only the type is present. */
export const userSchema: Schema<User> = v.object({
  type: v.optional(v.string()),
  accountId: v.optional(v.string()),
  username: v.optional(v.string()),
  userKey: v.optional(v.string()),
  displayName: v.optional(v.string()),
});
