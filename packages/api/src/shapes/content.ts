import * as v from 'valibot';
import { type Links, linksSchema } from './links.ts';
import type { Schema } from './schema.ts';
import { type Version, versionSchema } from './version.ts';

/** What a content is. */
export type ContentType = 'page' | 'blogpost' | 'comment' | 'attachment';

/** One body of a content. */
export interface Body {
  readonly value: string;
  readonly representation: string;
}

/** A page, blog post, comment or attachment, without what only `expand` brings. */
export interface Content {
  readonly id: string;
  /** One of `ContentType`, or what apps add. */
  readonly type: string;
  /** `current`, `trashed`, `historical`, `draft`, `archived`. */
  readonly status?: string;
  readonly title: string;
  readonly version?: Version;
  readonly extensions?: unknown;
  readonly _links?: Links;
  /** What was not expanded, with the path that has it. */
  readonly _expandable?: Readonly<Record<string, unknown>>;
}

/** A file attached to a content. */
export interface Attachment extends Content {
  readonly type: 'attachment';
  readonly extensions?: { readonly mediaType?: string; readonly fileSize?: number; readonly comment?: string | null };
}

const expandable = v.optional(v.record(v.string(), v.unknown()));

/** Any content, without what is expanded. */
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
