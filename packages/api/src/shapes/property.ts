import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** A content property: a JSON value with a key and its own versions. */
export interface Property {
  readonly id?: string | number;
  readonly key: string;
  readonly value: unknown;
  readonly version?: { readonly number: number };
}

/** A content property. */
export const propertySchema: Schema<Property> = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  key: v.string(),
  value: v.unknown(),
  version: v.optional(v.object({ number: v.number() })),
});
