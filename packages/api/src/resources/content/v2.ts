import { ApiError } from '../../errors.ts';
import type { Call } from '../../http/transport.ts';
import type { ListRequest } from '../../paging.ts';
import type { Expanded } from '../../shapes/expand.ts';
import type { History } from '../../shapes/history.ts';
import { listSchema } from '../../shapes/list.ts';
import { validate } from '../../shapes/schema.ts';
import { contentV2Schema, versionOf, versionV2Schema } from '../../shapes/v2.ts';
import type { Version } from '../../shapes/version.ts';
import type { CallOptions, Site } from '../../site.ts';
import { addLabels } from '../labels/v1.ts';
import { readSpaceV2 } from '../spaces/v2.ts';
import { bodyOf } from './body.ts';
import { type Collection, collectionOf, findById, pathOf } from './collection.ts';
import { bodyFormats, expanded } from './expand-v2.ts';
import type {
  CommentOptions,
  ContentChange,
  KnownContent,
  ListContentOptions,
  NewContent,
  ReadContentOptions,
  ReadOptions,
} from './types.ts';

const contentList = listSchema(contentV2Schema);
const versionList = listSchema(versionV2Schema);

/** A listing of one collection, with each item converted to the shape of version 1. */
export function contentsAtV2<E extends string>(
  site: Site,
  collection: Collection,
  path: string,
  query: ListRequest<unknown>['query'],
  expand: readonly E[] = [],
  options: CallOptions = {},
): ListRequest<Expanded<E>> {
  // Listings support two body formats. Other formats are read per item.
  const format = bodyFormats(expand).find((name) => name === 'storage' || name === 'atlas_doc_format');
  return {
    paging: 'cursor',
    path,
    query: { ...query, 'body-format': format },
    async read(call, response) {
      const list = validate(contentList, call, response);
      const results: Expanded<E>[] = [];
      for (const item of list.results) results.push(await expanded(site, collection, item, expand, options));
      return { ...list, results };
    },
  };
}

/** A listing of pages or blog posts. Looks up the space first, because version 2 identifies spaces by id. */
export async function listV2<E extends string>(
  site: Site,
  options: ListContentOptions<E>,
): Promise<ListRequest<Expanded<E>>> {
  const { type = 'page', spaceKey, title, status, postingDay, expand } = options;
  if (postingDay !== undefined) throw unsupported('filter by "postingDay"', `/api/v2/${collectionOf(type)}`);
  const space = spaceKey === undefined ? undefined : (await readSpaceV2(site, spaceKey, callOptions(options))).id;
  const collection = collectionOf(type);
  const query = { 'space-id': space, title, status: status === 'any' ? undefined : status };
  return contentsAtV2(site, collection, `/api/v2/${collection}`, query, expand, callOptions(options));
}

/** Reads content of any type. */
export async function readV2<E extends string>(
  site: Site,
  id: string,
  options: ReadContentOptions<E>,
): Promise<Expanded<E>> {
  const { expand = [], version, status } = options;
  const query = { 'body-format': bodyFormats(expand)[0], version, status: status === 'any' ? undefined : status };
  const { collection, content } = await findById(site.transport, id, { query, ...callOptions(options) });
  return expanded(site, collection, content, expand, callOptions(options));
}

/** Creates content. */
export async function createV2<E extends string>(
  site: Site,
  content: NewContent,
  options: ReadOptions<E>,
): Promise<Expanded<E>> {
  const body = bodyOf(content.body);
  const collection = collectionOf(content.type ?? 'page');
  const request = content.type === 'comment' ? commentOf(content) : await pageOf(site, content, options);
  const call: Call = {
    method: 'POST',
    path: `/api/v2/${collection}`,
    body: { ...request, body },
    bodyText: body.value,
    ...callOptions(options),
  };
  const created = validate(contentV2Schema, call, await site.transport.send(call));
  const labels = 'labels' in content ? (content.labels ?? []) : [];
  if (labels.length > 0) await addLabels(site.transport, created.id, labels, callOptions(options));
  return expanded(site, collection, created, options.expand ?? [], callOptions(options));
}

function commentOf({ on, replyTo }: Extract<NewContent, { type: 'comment' }>): object {
  if (replyTo !== undefined) return { parentCommentId: replyTo };
  return on.type === 'blogpost' ? { blogPostId: on.id } : { pageId: on.id };
}

async function pageOf(site: Site, content: Exclude<NewContent, { type: 'comment' }>, options: CallOptions) {
  const { space, title, status = 'current' } = content;
  const parentId = 'parent' in content ? content.parent : undefined;
  return { spaceId: String((await readSpaceV2(site, space, callOptions(options))).id), title, status, parentId };
}

/** Writes the next version. */
export async function updateV2<E extends string>(
  site: Site,
  known: KnownContent,
  change: ContentChange & { readonly status?: string },
  options: ReadOptions<E>,
): Promise<Expanded<E>> {
  const collection = collectionOf(known.type);
  const path = pathOf(collection, known.id);
  const body =
    change.body === undefined
      ? await storedBody(site, path, change.status === undefined ? undefined : 'trashed', options)
      : bodyOf(change.body);
  const call: Call = {
    method: 'PUT',
    path,
    body: {
      id: known.id,
      status: change.status ?? 'current',
      title: change.title ?? known.title,
      parentId: change.parent,
      body,
      version: { number: known.version.number + 1, message: change.message, minorEdit: change.minorEdit },
    },
    bodyText: body.value,
    ...callOptions(options),
  };
  const updated = validate(contentV2Schema, call, await site.transport.send(call));
  return expanded(site, collection, updated, options.expand ?? [], callOptions(options));
}

/** Version 2 requires a body in every update, so the stored one is sent again. */
async function storedBody(site: Site, path: string, status: string | undefined, options: CallOptions) {
  const query = { 'body-format': 'storage', status };
  const call: Call = { method: 'GET', path, query, ...callOptions(options) };
  const { body } = validate(contentV2Schema, call, await site.transport.send(call));
  const storage = body?.storage;
  if (typeof storage === 'object' && storage !== null && 'value' in storage && typeof storage.value === 'string') {
    return { representation: 'storage', value: storage.value };
  }
  throw new ApiError('unexpected-response', `GET ${path} returned no "body.storage".`, { method: 'GET', path });
}

/** Moves content to the trash; with `purge`, deletes it from the trash. */
export async function deleteV2(site: Site, id: string, purge: boolean, options: CallOptions): Promise<void> {
  const { collection } = await findById(site.transport, id, {
    query: purge ? { status: 'trashed' } : undefined,
    ...callOptions(options),
  });
  const query = purge ? { purge: true } : undefined;
  await site.transport.send({ method: 'DELETE', path: pathOf(collection, id), query, ...callOptions(options) });
}

/** The history of a piece of content, as far as version 2 returns it. */
export async function historyV2(site: Site, id: string, options: CallOptions): Promise<History> {
  return (await readV2(site, id, { ...options, expand: ['history'] })).history;
}

/** Versions, newest first. */
export async function versionsV2(site: Site, id: string, options: CallOptions): Promise<ListRequest<Version>> {
  const { collection } = await findById(site.transport, id, callOptions(options));
  return {
    paging: 'cursor',
    path: `${pathOf(collection, id)}/versions`,
    query: { sort: '-modified-date' },
    read: (call, response) => {
      const list = validate(versionList, call, response);
      return { ...list, results: list.results.map(versionOf) };
    },
  };
}

/** Comments of a page. Footer and inline comments are separate lists. */
export function commentsV2<E extends string>(
  site: Site,
  id: string,
  options: CommentOptions<E>,
): ListRequest<Expanded<E>> {
  const { location = 'footer', depth, expand } = options;
  const collection = location === 'inline' ? 'inline-comments' : 'footer-comments';
  const path = `${pathOf('pages', id)}/${collection}`;
  if (location === 'resolved') throw unsupported('list resolved comments', path);
  if (depth === 'all') throw unsupported('list comments with depth "all"', path);
  return contentsAtV2(site, collection, path, {}, expand, callOptions(options));
}

function unsupported(what: string, path: string): ApiError {
  return new ApiError('not-supported', `REST API version 2 cannot ${what}.`, { method: 'GET', path });
}

/** Picks the call options. */
function callOptions({ signal, timeout }: CallOptions): CallOptions {
  return { signal, timeout };
}
