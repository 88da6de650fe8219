import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** A person. Cloud tells the account id, Data Center the user name and key; both tell the name to show. */
export interface User {
  readonly type?: string;
  readonly accountId?: string;
  readonly username?: string;
  readonly userKey?: string;
  readonly displayName?: string;
}

/** A user; privacy settings may leave only a type. */
export const userSchema: Schema<User> = v.object({
  type: v.optional(v.string()),
  accountId: v.optional(v.string()),
  username: v.optional(v.string()),
  userKey: v.optional(v.string()),
  displayName: v.optional(v.string()),
});
