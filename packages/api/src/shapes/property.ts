import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** A property of a content: JSON under a key, with its own versions. */
export interface Property {
  readonly id?: string | number;
  readonly key: string;
  readonly value: unknown;
  readonly version?: { readonly number: number };
}

/** A property. */
export const propertySchema: Schema<Property> = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  key: v.string(),
  value: v.unknown(),
  version: v.optional(v.object({ number: v.number() })),
});
