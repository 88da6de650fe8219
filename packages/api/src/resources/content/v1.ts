import { isOperationMissing } from '../../errors.ts';
import type { Call, Transport } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import type { ListRequest } from '../../paging.ts';
import { type Expanded, expandNames, validateContent, validateContents } from '../../shapes/expand.ts';
import { type History, historySchema } from '../../shapes/history.ts';
import { type ListResponse, listSchema } from '../../shapes/list.ts';
import { validate } from '../../shapes/schema.ts';
import { type Version, versionSchema } from '../../shapes/version.ts';
import type { CallOptions } from '../../site.ts';
import { addLabels } from '../labels/v1.ts';
import { bodyOf } from './body.ts';
import type {
  ContentChange,
  KnownContent,
  ListContentOptions,
  NewContent,
  ReadContentOptions,
  ReadOptions,
} from './types.ts';

/** The path of a piece of content. */
export function contentPath(id: string): string {
  return `/rest/api/content/${pathSegment('id', id)}`;
}

/** A listing of content at a path. */
export function contentsAt<E extends string>(
  path: string,
  query: ListRequest<unknown>['query'],
  expand: readonly E[] = [],
): ListRequest<Expanded<E>> {
  return {
    path,
    query: { ...query, expand: expandNames(expand) },
    read: (call, response) => validateContents(call, response, expand),
  };
}

/** A listing of pages or blog posts. */
export function listV1<E extends string>(options: ListContentOptions<E>): ListRequest<Expanded<E>> {
  const { type = 'page', spaceKey, title, status, postingDay, expand } = options;
  return contentsAt('/rest/api/content', { type, spaceKey, title, status, postingDay }, expand);
}

/** Reads one piece of content. */
export async function readV1<E extends string>(
  transport: Transport,
  id: string,
  { expand = [], version, status, signal, timeout }: ReadContentOptions<E>,
): Promise<Expanded<E>> {
  const call: Call = {
    method: 'GET',
    path: contentPath(id),
    query: { status, version, expand: expandNames(expand) },
    signal,
    timeout,
  };
  return validateContent(call, await transport.send(call), expand);
}

/** Creates content, then adds labels with a second call, because Data Center does not accept labels on creation. */
export async function createV1<E extends string>(
  transport: Transport,
  content: NewContent,
  options: ReadOptions<E>,
): Promise<Expanded<E>> {
  const { representation, value } = bodyOf(content.body);
  const body = { [representation]: { value, representation } };
  const created = await write(transport, 'POST', '/rest/api/content', { ...head(content), body }, value, options);
  const labels = 'labels' in content ? (content.labels ?? []) : [];
  if (labels.length === 0) return created;
  const results = await addLabels(transport, created.id, labels, options);
  if (!options.expand?.some((name) => name === 'metadata.labels')) return created;
  const metadata = 'metadata' in created ? created.metadata : {}; // was returned before the labels were added
  return { ...created, metadata: { ...Object(metadata), labels: { results, size: results.length } } };
}

/** The properties of new content other than its body. */
function head(content: NewContent): object {
  if (content.type === 'comment') {
    const { on, replyTo } = content;
    const ancestors = replyTo === undefined ? undefined : [{ id: replyTo }];
    return { type: 'comment', container: { id: on.id, type: on.type ?? 'page' }, ancestors };
  }
  const { type = 'page', space, title, status } = content;
  const parent = 'parent' in content ? content.parent : undefined;
  const ancestors = parent === undefined ? undefined : [{ id: parent }];
  return { type, space: { key: space }, title, status, ancestors };
}

/** Writes the next version. Properties that are `undefined` in the change stay unchanged. */
export async function updateV1<E extends string>(
  transport: Transport,
  known: KnownContent,
  change: ContentChange & { readonly status?: string },
  options: ReadOptions<E>,
): Promise<Expanded<E>> {
  const { title = known.title, body, parent, message, minorEdit, status } = change;
  const stored = body === undefined ? undefined : bodyOf(body);
  const request = {
    id: known.id,
    type: known.type,
    title,
    status,
    version: { number: known.version.number + 1, message, minorEdit },
    ancestors: parent === undefined ? undefined : [{ id: parent }],
    body: stored && { [stored.representation]: stored },
  };
  return write(transport, 'PUT', contentPath(known.id), request, stored?.value, options);
}

async function write<E extends string>(
  transport: Transport,
  method: 'POST' | 'PUT',
  path: string,
  body: object,
  bodyText: string | undefined,
  { expand = [], signal, timeout }: ReadOptions<E>,
): Promise<Expanded<E>> {
  const call: Call = { method, path, query: { expand: expandNames(expand) }, body, bodyText, signal, timeout };
  return validateContent(call, await transport.send(call), expand);
}

/** Moves content to the trash; with status `trashed`, deletes it from the trash. */
export async function deleteV1(transport: Transport, id: string, status: string | undefined, options: CallOptions) {
  await transport.send({ method: 'DELETE', path: contentPath(id), query: { status }, ...options });
}

/** The history of a piece of content with its adjacent versions. */
export async function historyV1(transport: Transport, id: string, options: CallOptions): Promise<History> {
  const query = { expand: ['lastUpdated', 'previousVersion', 'nextVersion'] };
  const call: Call = { method: 'GET', path: `${contentPath(id)}/history`, query, ...options };
  return validate(historySchema, call, await transport.send(call));
}

/** Versions of a piece of content. Data Center serves them under `/rest/experimental`. */
export function versionsV1(id: string): ListRequest<Version> {
  const path = `${contentPath(id)}/version`;
  const read = (call: Call, response: unknown): ListResponse<Version> =>
    validate(listSchema(versionSchema), call, response);
  return {
    path,
    read,
    fallback: (error) =>
      isOperationMissing(error) ? { path: path.replace('/rest/api/', '/rest/experimental/'), read } : undefined,
  };
}

/** Descendant pages. Some Data Center versions lack this listing, so search is the fallback. */
export function descendantsV1<E extends string>(
  id: string,
  expand: readonly E[] | undefined,
): ListRequest<Expanded<E>> {
  const search = { cql: `ancestor = ${JSON.stringify(id)} and type = page` };
  return {
    ...contentsAt(`${contentPath(id)}/descendant/page`, {}, expand),
    fallback: (error) =>
      isOperationMissing(error) || error.kind === 'invalid-request'
        ? contentsAt('/rest/api/content/search', search, expand)
        : undefined,
  };
}

/** Moves a page within the page tree. */
export async function moveV1(
  transport: Transport,
  id: string,
  position: 'before' | 'after' | 'append',
  target: string,
  options: CallOptions,
): Promise<void> {
  const path = `${contentPath(id)}/move/${position}/${pathSegment('target', target)}`;
  await transport.send({ method: 'PUT', path, ...options });
}
