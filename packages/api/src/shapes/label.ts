import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** A label. */
export interface Label {
  /** `global`, `my`, `team`. */
  readonly prefix: string;
  readonly name: string;
  readonly id?: string;
}

/** A label. Some listings omit its id. */
export const labelSchema: Schema<Label> = v.object({
  prefix: v.string(),
  name: v.string(),
  id: v.optional(v.string()),
});
