import * as v from 'valibot';
import { type Links, linksSchema } from './links.ts';
import type { Schema } from './schema.ts';
import { type Version, versionSchema } from './version.ts';

/** The types of content. */
export type ContentType = 'page' | 'blogpost' | 'comment' | 'attachment';

/** A body in one representation. */
export interface Body {
  readonly value: string;
  readonly representation: string;
}

/** A page, blog post, comment or attachment, without expanded properties. */
export interface Content {
  readonly id: string;
  /** A `ContentType`, or a type that an app adds. */
  readonly type: string;
  /** `current`, `trashed`, `historical`, `draft`, `archived`. */
  readonly status?: string;
  readonly title: string;
  readonly version?: Version;
  readonly extensions?: unknown;
  readonly _links?: Links;
  /** Properties that were not expanded, with the paths that return them. */
  readonly _expandable?: Readonly<Record<string, unknown>>;
}

/** A file attached to content. */
export interface Attachment extends Content {
  readonly type: 'attachment';
  readonly extensions?: { readonly mediaType?: string; readonly fileSize?: number; readonly comment?: string | null };
}

const expandable = v.optional(v.record(v.string(), v.unknown()));

/** Content of any type, without expanded properties. */
export const contentSchema: Schema<Content> = v.object({
  id: v.string(),
  type: v.string(),
  status: v.optional(v.string()),
  title: v.string(),
  version: v.optional(versionSchema),
  extensions: v.optional(v.unknown()),
  _links: v.optional(linksSchema),
  _expandable: expandable,
});

/** An attachment. */
export const attachmentSchema: Schema<Attachment> = v.object({
  id: v.string(),
  type: v.literal('attachment'),
  status: v.optional(v.string()),
  title: v.string(),
  version: v.optional(versionSchema),
  extensions: v.optional(
    v.object({
      mediaType: v.optional(v.string()),
      fileSize: v.optional(v.number()),
      comment: v.nullish(v.string()),
    }),
  ),
  _links: v.optional(linksSchema),
  _expandable: expandable,
});

/** One body. */
export const bodySchema: Schema<Body> = v.object({ value: v.string(), representation: v.string() });
