import * as v from 'valibot';
import type { Schema } from './schema.ts';
import { type User, userSchema } from './user.ts';

/** A version of a piece of content. */
export interface Version {
  /** Counted from 1. */
  readonly number: number;
  /** ISO date. Old servers write the offset without a colon. */
  readonly when?: string;
  readonly by?: User;
  readonly message?: string | null;
  readonly minorEdit?: boolean;
}

/** A version. Only its number is always present. */
export const versionSchema: Schema<Version> = v.object({
  number: v.number(),
  when: v.optional(v.string()),
  by: v.optional(userSchema),
  message: v.nullish(v.string()),
  minorEdit: v.optional(v.boolean()),
});
