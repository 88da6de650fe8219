import * as v from 'valibot';
import type { Content } from './content.ts';
import { type Links, linksSchema } from './links.ts';
import type { Schema } from './schema.ts';
import type { Version } from './version.ts';

/** A version as REST API version 2 returns it. */
export interface VersionV2 {
  readonly number: number;
  readonly message?: string | null;
  readonly minorEdit?: boolean | null;
  readonly authorId?: string | null;
  readonly createdAt?: string | null;
}

/** A page, blog post, comment or attachment as REST API version 2 returns it. */
export interface ContentV2 {
  readonly id: string;
  readonly status?: string;
  readonly title?: string | null;
  readonly spaceId?: string | number | null;
  readonly parentId?: string | null;
  readonly authorId?: string | null;
  readonly createdAt?: string | null;
  readonly position?: number | null;
  readonly version?: VersionV2 | null;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly mediaType?: string | null;
  readonly fileSize?: number | null;
  readonly comment?: string | null;
  readonly downloadLink?: string | null;
  readonly _links?: Links;
}

/** A version. Version 2 returns `null` for unknown values. */
export const versionV2Schema: Schema<VersionV2> = v.object({
  number: v.number(),
  message: v.nullish(v.string()),
  minorEdit: v.nullish(v.boolean()),
  authorId: v.nullish(v.string()),
  createdAt: v.nullish(v.string()),
});

/** Content of any type. */
export const contentV2Schema: Schema<ContentV2> = v.object({
  id: v.string(),
  status: v.optional(v.string()),
  title: v.nullish(v.string()),
  spaceId: v.nullish(v.union([v.string(), v.number()])),
  parentId: v.nullish(v.string()),
  authorId: v.nullish(v.string()),
  createdAt: v.nullish(v.string()),
  position: v.nullish(v.number()),
  version: v.nullish(versionV2Schema),
  body: v.optional(v.record(v.string(), v.unknown())),
  mediaType: v.nullish(v.string()),
  fileSize: v.nullish(v.number()),
  comment: v.nullish(v.string()),
  downloadLink: v.nullish(v.string()),
  _links: v.optional(linksSchema),
});

/** Converts content to the shape of version 1, which this package uses throughout. */
export function contentOf(type: string, from: ContentV2): Content & { readonly body?: unknown } {
  const { id, status, title, version, body, position, _links } = from;
  return {
    id,
    type,
    status,
    title: title ?? '',
    version: version ? versionOf(version) : undefined,
    body,
    extensions: type === 'attachment' ? fileOf(from) : { position: position ?? 'none' },
    _links: from.downloadLink ? { ..._links, download: from.downloadLink } : _links,
    _expandable: {},
  };
}

/** Converts a version to the shape of version 1. */
export function versionOf({ number, message, minorEdit, authorId, createdAt }: VersionV2): Version {
  return {
    number,
    message: message ?? undefined,
    minorEdit: minorEdit ?? undefined,
    when: createdAt ?? undefined,
    by: authorId ? { accountId: authorId } : undefined,
  };
}

function fileOf({ mediaType, fileSize, comment }: ContentV2) {
  return { mediaType: mediaType ?? undefined, fileSize: fileSize ?? undefined, comment: comment ?? undefined };
}
