import * as v from 'valibot';
import { type Links, linksSchema } from './links.ts';
import type { Schema } from './schema.ts';

/** A page of a listing. */
export interface ListResponse<T> {
  readonly results: readonly T[];
  readonly start?: number;
  readonly limit?: number;
  readonly size?: number;
  readonly totalSize?: number;
  readonly _links?: Links;
}

/** A page of items of one shape. */
export function listSchema<T>(item: Schema<T>): Schema<ListResponse<T>> {
  return v.object({
    results: v.array(item),
    start: v.optional(v.number()),
    limit: v.optional(v.number()),
    size: v.optional(v.number()),
    totalSize: v.optional(v.number()),
    _links: v.optional(linksSchema),
  });
}
