import * as v from 'valibot';
import type { Schema } from './schema.ts';
import { type User, userSchema } from './user.ts';

/** A version of a content. */
export interface Version {
  /** From 1. */
  readonly number: number;
  /** A date: ISO, or with an offset without a colon from old servers. */
  readonly when?: string;
  readonly by?: User;
  readonly message?: string | null;
  readonly minorEdit?: boolean;
}

/** A version; only its number is sure to be told. */
export const versionSchema: Schema<Version> = v.object({
  number: v.number(),
  when: v.optional(v.string()),
  by: v.optional(userSchema),
  message: v.nullish(v.string()),
  minorEdit: v.optional(v.boolean()),
});
