import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** Links in a response. `webui`, `tinyui` and `download` are relative to `base`. */
export interface Links {
  readonly self?: string;
  readonly base?: string;
  readonly webui?: string;
  readonly tinyui?: string;
  readonly download?: string;
  readonly next?: string;
}

/** Links. Which ones are present depends on the response. */
export const linksSchema: Schema<Links> = v.object({
  self: v.optional(v.string()),
  base: v.optional(v.string()),
  webui: v.optional(v.string()),
  tinyui: v.optional(v.string()),
  download: v.optional(v.string()),
  next: v.optional(v.string()),
});
