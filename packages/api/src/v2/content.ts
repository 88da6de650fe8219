import type { CommentOptions, ListContentOptions, ReadContentOptions, ReadOptions } from '../content/content-api.ts';
import { bodyOf, type ContentChange, type KnownContent, type NewContent } from '../content/input.ts';
import { ApiError } from '../errors.ts';
import type { Call } from '../http/transport.ts';
import { addLabels } from '../labels.ts';
import type { ListRequest } from '../paging.ts';
import type { Expanded } from '../shapes/expand.ts';
import type { History } from '../shapes/history.ts';
import { listSchema } from '../shapes/list.ts';
import { checked } from '../shapes/schema.ts';
import type { Version } from '../shapes/version.ts';
import type { CallOptions, Site } from '../site.ts';
import { type Collection, collectionOf, findById, pathOf } from './collection.ts';
import { bodyFormats, expanded } from './expand.ts';
import { contentV2Schema, versionOf, versionV2Schema } from './shapes.ts';
import { readSpaceV2 } from './spaces.ts';

const contentList = listSchema(contentV2Schema);
const versionList = listSchema(versionV2Schema);

/** A listing of contents of one collection, each brought into the shape of version 1. */
export function contentsAtV2<E extends string>(
  site: Site,
  collection: Collection,
  path: string,
  query: ListRequest<unknown>['query'],
  expand: readonly E[] = [],
  options: CallOptions = {},
): ListRequest<Expanded<E>> {
  // Listings give two formats; another one is read for each content.
  const format = bodyFormats(expand).find((name) => name === 'storage' || name === 'atlas_doc_format');
  return {
    paging: 'cursor',
    path,
    query: { ...query, 'body-format': format },
    async read(call, answer) {
      const list = checked(contentList, call, answer);
      const results: Expanded<E>[] = [];
      for (const item of list.results) results.push(await expanded(site, collection, item, expand, options));
      return { ...list, results };
    },
  };
}

/** A listing of pages or blog posts. The space is looked up first: version 2 knows spaces by id. */
export async function listV2<E extends string>(
  site: Site,
  options: ListContentOptions<E>,
): Promise<ListRequest<Expanded<E>>> {
  const { type = 'page', spaceKey, title, status, postingDay, expand } = options;
  if (postingDay !== undefined) throw unsupported('list by "postingDay"', `/api/v2/${collectionOf(type)}`);
  const space = spaceKey === undefined ? undefined : (await readSpaceV2(site, spaceKey, callOptions(options))).id;
  const collection = collectionOf(type);
  const query = { 'space-id': space, title, status: status === 'any' ? undefined : status };
  return contentsAtV2(site, collection, `/api/v2/${collection}`, query, expand, callOptions(options));
}

/** Reads one content, whatever its type. */
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

/** Creates a content. */
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
  const created = checked(contentV2Schema, call, await site.transport.send(call));
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

/** Writes the next version of a content. */
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
  const updated = checked(contentV2Schema, call, await site.transport.send(call));
  return expanded(site, collection, updated, options.expand ?? [], callOptions(options));
}

/** Version 2 takes no update without a body: the stored one is sent again. */
async function storedBody(site: Site, path: string, status: string | undefined, options: CallOptions) {
  const query = { 'body-format': 'storage', status };
  const call: Call = { method: 'GET', path, query, ...callOptions(options) };
  const { body } = checked(contentV2Schema, call, await site.transport.send(call));
  const storage = body?.storage;
  if (typeof storage === 'object' && storage !== null && 'value' in storage && typeof storage.value === 'string') {
    return { representation: 'storage', value: storage.value };
  }
  throw new ApiError('unexpected-answer', `GET ${path} answered no "body.storage".`, { method: 'GET', path });
}

/** Moves a content to the trash, or with `purge` removes it from there. */
export async function deleteV2(site: Site, id: string, purge: boolean, options: CallOptions): Promise<void> {
  const { collection } = await findById(site.transport, id, {
    query: purge ? { status: 'trashed' } : undefined,
    ...callOptions(options),
  });
  const query = purge ? { purge: true } : undefined;
  await site.transport.send({ method: 'DELETE', path: pathOf(collection, id), query, ...callOptions(options) });
}

/** The history of a content, as far as its own answer tells it. */
export async function historyV2(site: Site, id: string, options: CallOptions): Promise<History> {
  return (await readV2(site, id, { ...options, expand: ['history'] })).history;
}

/** The versions of a content, the newest first. */
export async function versionsV2(site: Site, id: string, options: CallOptions): Promise<ListRequest<Version>> {
  const { collection } = await findById(site.transport, id, callOptions(options));
  return {
    paging: 'cursor',
    path: `${pathOf(collection, id)}/versions`,
    query: { sort: '-modified-date' },
    read: (call, answer) => {
      const list = checked(versionList, call, answer);
      return { ...list, results: list.results.map(versionOf) };
    },
  };
}

/** Comments of a page. Which of two lists they are in is told by their place. */
export function commentsV2<E extends string>(
  site: Site,
  id: string,
  options: CommentOptions<E>,
): ListRequest<Expanded<E>> {
  const { location = 'footer', depth, expand } = options;
  const collection = location === 'inline' ? 'inline-comments' : 'footer-comments';
  const path = `${pathOf('pages', id)}/${collection}`;
  if (location === 'resolved') throw unsupported('list comments by "resolved"', path);
  if (depth === 'all') throw unsupported('list comments by depth "all"', path);
  return contentsAtV2(site, collection, path, {}, expand, callOptions(options));
}

function unsupported(what: string, path: string): ApiError {
  return new ApiError('not-supported', `Version 2 of the REST API cannot ${what}.`, { method: 'GET', path });
}

/** Only these, of options that hold more. */
function callOptions({ signal, timeout }: CallOptions): CallOptions {
  return { signal, timeout };
}
