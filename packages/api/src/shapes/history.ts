import * as v from 'valibot';
import type { Schema } from './schema.ts';
import { type User, userSchema } from './user.ts';
import { type Version, versionSchema } from './version.ts';

/** The history of a piece of content. */
export interface History {
  readonly latest?: boolean;
  readonly createdDate?: string;
  readonly createdBy?: User;
  readonly lastUpdated?: Version;
  readonly previousVersion?: Version;
  readonly nextVersion?: Version;
}

/** A history. Versions are present if they were expanded. */
export const historySchema: Schema<History> = v.object({
  latest: v.optional(v.boolean()),
  createdDate: v.optional(v.string()),
  createdBy: v.optional(userSchema),
  lastUpdated: v.optional(versionSchema),
  previousVersion: v.optional(versionSchema),
  nextVersion: v.optional(versionSchema),
});
