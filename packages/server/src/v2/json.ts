import type { WireContentV2, WireVersionV2 } from '@macrowright/api/wire';
import { downloadPath } from '../http/links.ts';
import { tinyPath } from '../http/tiny-links.ts';
import { fileOf } from '../site/attachments.ts';
import { userNamed } from '../site/users.ts';
import type { ContentRow, LabelRow, PropertyRow, SpaceRow } from '../store/rows.ts';
import { type JsonContext, webPathOf } from './json-context.ts';

type VersionedRow = Pick<ContentRow, 'version' | 'message' | 'minor' | 'updated_at' | 'updated_by'>;

/** A version. */
export function versionV2(cx: JsonContext, row: VersionedRow): WireVersionV2 {
  return {
    number: row.version,
    message: row.message,
    minorEdit: row.minor === 1,
    authorId: userNamed(cx.store, row.updated_by).key,
    createdAt: row.updated_at,
    ncsStepVersion: null,
  };
}

/** A page or blog post. */
export function pageV2(cx: JsonContext, row: ContentRow, format: string | undefined): WireContentV2 {
  const author = userNamed(cx.store, row.created_by).key;
  const parent = {
    parentId: row.parent_id?.toString() ?? null,
    parentType: row.parent_id === null ? null : ('page' as const),
  };
  return {
    id: String(row.id),
    status: row.status,
    title: row.title,
    spaceId: String(row.space_id),
    ...(row.type === 'page' && { ...parent, position: row.position ?? row.id, ownerId: author, lastOwnerId: null }),
    authorId: author,
    createdAt: row.created_at,
    version: versionV2(cx, row),
    body: bodyV2(cx, row, format),
    _links: linksV2(cx, row),
  };
}

/** A comment. */
export function commentV2(cx: JsonContext, row: ContentRow, format: string | undefined): WireContentV2 {
  const owner = ownerOf(cx, row);
  return {
    id: String(row.id),
    status: row.status,
    title: row.title,
    ...(owner && {
      [owner.type === 'blogpost' ? 'blogPostId' : owner.type === 'attachment' ? 'attachmentId' : 'pageId']:
        ownerId(owner),
    }),
    ...(row.parent_id !== null && { parentCommentId: String(row.parent_id) }),
    ...(row.location === 'inline' && { resolutionStatus: 'open' }),
    version: versionV2(cx, row),
    body: bodyV2(cx, row, format),
    _links: linksV2(cx, row),
  };
}

/** An attachment. */
export function attachmentV2(cx: JsonContext, row: ContentRow): WireContentV2 {
  const file = fileOf(cx.store, row, row.version);
  const owner = ownerOf(cx, row);
  return {
    id: `att${row.id}`,
    status: row.status,
    title: row.title,
    createdAt: row.created_at,
    ...(owner && { [owner.type === 'blogpost' ? 'blogPostId' : 'pageId']: String(owner.id) }),
    mediaType: file.media_type,
    mediaTypeDescription: file.media_type,
    comment: file.comment,
    fileId: file.hash.slice(0, 32),
    fileSize: file.size,
    webuiLink: webPathOf(cx, row),
    downloadLink: downloadPath(row),
    version: versionV2(cx, row),
    _links: { webui: webPathOf(cx, row), download: downloadPath(row), base: cx.base },
  };
}

/** A space. */
export function spaceV2(cx: JsonContext, row: SpaceRow, format: string | undefined) {
  const description =
    format === 'plain' || format === 'view' ? { [format]: { value: row.description, representation: format } } : null;
  return {
    id: String(row.id),
    key: row.key,
    name: row.name,
    type: row.type,
    status: row.status === 'archived' ? 'archived' : 'current',
    authorId: userNamed(cx.store, row.created_by).key,
    spaceOwnerId: userNamed(cx.store, row.created_by).key,
    currentActiveAlias: row.key,
    createdAt: row.created_at,
    ...(row.homepage_id !== null && { homepageId: String(row.homepage_id) }),
    description,
    icon: null,
    _links: { webui: `/spaces/${row.key}`, base: cx.base },
  };
}

/** A label. */
export function labelV2({ id, name, prefix }: LabelRow) {
  return { id: String(id), name, prefix };
}

/** A content property. */
export function propertyV2(cx: JsonContext, row: PropertyRow) {
  return {
    id: String(row.id),
    key: row.key,
    value: JSON.parse(row.value) as unknown,
    version: versionV2(cx, row),
  };
}

/** The body in the requested representation, if there is one. */
function bodyV2(cx: JsonContext, row: ContentRow, format: string | undefined) {
  if (format === undefined) return {};
  const value = format === 'storage' ? row.body : cx.renderer.body(cx, row, format);
  return { [format]: { representation: format, value } };
}

function linksV2(cx: JsonContext, row: ContentRow) {
  const edit = `/pages/edit-v2/${row.id}`;
  return { webui: webPathOf(cx, row), editui: edit, tinyui: tinyPath(row.id), base: cx.base };
}

function ownerOf({ store }: JsonContext, { container_id }: ContentRow): ContentRow | undefined {
  return container_id === null ? undefined : store.content.byId(container_id);
}

function ownerId(owner: ContentRow): string {
  return owner.type === 'attachment' ? `att${owner.id}` : String(owner.id);
}
