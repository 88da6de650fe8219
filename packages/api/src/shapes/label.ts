import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** A label of a content. */
export interface Label {
  /** `global`, `my`, `team`. */
  readonly prefix: string;
  readonly name: string;
  readonly id?: string;
}

/** A label; some listings leave its id out. */
export const labelSchema: Schema<Label> = v.object({
  prefix: v.string(),
  name: v.string(),
  id: v.optional(v.string()),
});
