import * as v from 'valibot';
import { type Links, linksSchema } from './links.ts';
import type { Schema } from './schema.ts';

/** A space. */
export interface Space {
  readonly id: number | string;
  readonly key: string;
  readonly name: string;
  /** `global` or `personal`. */
  readonly type?: string;
  readonly status?: string;
  readonly description?: { readonly plain?: { readonly value?: string }; readonly view?: { readonly value?: string } };
  readonly homepage?: { readonly id: string; readonly title?: string };
  readonly _links?: Links;
}

const text = v.optional(v.object({ value: v.optional(v.string()) }));

/** A space. Its id is a number in version 1 and a string in version 2. */
export const spaceSchema: Schema<Space> = v.object({
  id: v.union([v.number(), v.string()]),
  key: v.string(),
  name: v.string(),
  type: v.optional(v.string()),
  status: v.optional(v.string()),
  description: v.optional(v.object({ plain: text, view: text })),
  homepage: v.optional(v.object({ id: v.string(), title: v.optional(v.string()) })),
  _links: v.optional(linksSchema),
});
