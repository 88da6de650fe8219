import { ApiError } from '../../errors.ts';
import type { Call } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import type { Content } from '../../shapes/content.ts';
import { type Expanded, expandNames, validateContent } from '../../shapes/expand.ts';
import { labelSchema } from '../../shapes/label.ts';
import { listSchema } from '../../shapes/list.ts';
import { propertySchema } from '../../shapes/property.ts';
import { validate } from '../../shapes/schema.ts';
import { type ContentV2, contentOf, contentV2Schema } from '../../shapes/v2.ts';
import type { CallOptions, Site } from '../../site.ts';
import { readSpaceById } from '../spaces/v2.ts';
import { type Collection, pathOf, typeOf } from './collection.ts';

/** The body formats in `expand`. The first one is requested together with the content. */
export function bodyFormats(expand: readonly string[]): readonly string[] {
  return expand.filter((name) => name.startsWith('body.')).map((name) => name.slice('body.'.length));
}

/**
 * Converts version 2 content to the shape of version 1 with the properties in `expand`. Version 2 has no `expand`, so
 * space, ancestors, labels, properties, children and additional bodies each take a request. Properties that it cannot
 * return (restrictions, contributors) result in an `ApiError` of kind `not-supported`.
 */
export async function expanded<E extends string>(
  site: Site,
  collection: Collection,
  content: ContentV2,
  expand: readonly E[],
  options: CallOptions,
): Promise<Expanded<E>> {
  expandNames(expand);
  const result: Record<string, unknown> = { ...contentOf(typeOf(collection), content) };
  const { signal, timeout } = options;
  const call: Call = { method: 'GET', path: pathOf(collection, content.id), signal, timeout };
  const request = async (path: string, query?: Call['query']) => {
    const next: Call = { ...call, path, query };
    return { next, response: await site.transport.send(next) };
  };
  const listOf = async (path: string, query?: Call['query']) => {
    const { next, response } = await request(path, query);
    return validate(contents, next, response).results;
  };

  const properties: Record<string, unknown> = {};
  const children: Record<string, unknown> = {};
  const metadata: Record<string, unknown> = {};
  for (const name of expand) {
    const [first = '', ...rest] = name.split('.');
    const second = rest.join('.');
    if (first === 'body') {
      const known = content.body?.[second];
      result.body = { ...Object(result.body), [second]: known ?? (await bodyIn(site, call, second)) };
    } else if (first === 'space' || first === 'container') {
      result[first] = await readSpaceById(site, String(content.spaceId ?? ''), options);
    } else if (first === 'history' && !['contributors'].includes(second)) {
      result.history = historyOf(content);
    } else if (first === 'ancestors') {
      result.ancestors = await ancestorsOf(await listOf(`${call.path}/ancestors`), listOf);
    } else if (name === 'metadata.labels') {
      const { next, response } = await request(`${call.path}/labels`);
      metadata.labels = validate(labels, next, response);
    } else if (name.startsWith('metadata.properties.')) {
      const key = rest.slice(1).join('.');
      const { next, response } = await request(`${call.path}/properties`, { key });
      for (const property of validate(propertyList, next, response).results) properties[property.key] = property;
    } else if (first === 'children' && Object.hasOwn(childPaths, second)) {
      const [path = '', type = ''] = childPaths[second] ?? [];
      children[second] = { results: (await listOf(call.path + path)).map((child) => contentOf(type, child)) };
    } else if (first !== 'version') {
      const message = `REST API version 2 cannot expand "${name}".`;
      throw new ApiError('not-supported', message, { method: call.method, path: call.path });
    }
  }
  if (Object.keys(properties).length > 0) metadata.properties = properties;
  if (Object.keys(metadata).length > 0) result.metadata = metadata;
  if (Object.keys(children).length > 0) result.children = children;
  return validateContent(call, result, expand);
}

const contents = listSchema(contentV2Schema);
const labels = listSchema(labelSchema);
const propertyList = listSchema(propertySchema);

const childPaths: Readonly<Record<string, readonly [path: string, type: string]>> = {
  page: ['/children', 'page'],
  comment: ['/footer-comments', 'comment'],
  attachment: ['/attachments', 'attachment'],
};

async function bodyIn(site: Site, call: Call, format: string): Promise<unknown> {
  const next: Call = { ...call, query: { 'body-format': format } };
  return validate(contentV2Schema, next, await site.transport.send(next)).body?.[format];
}

/** The response contains only ids, so titles take another request. Ordered from the root down, as in version 1. */
async function ancestorsOf(
  found: readonly ContentV2[],
  listOf: (path: string, query?: Call['query']) => Promise<readonly ContentV2[]>,
): Promise<Content[]> {
  const ids = found.map(({ id }) => pathSegment('id', id));
  if (ids.length === 0) return [];
  const titled = new Map((await listOf('/api/v2/pages', { id: ids, limit: 250 })).map((page) => [page.id, page]));
  return found.map((entry) => contentOf('page', titled.get(entry.id) ?? entry));
}

function historyOf({ authorId, createdAt, version }: ContentV2) {
  return {
    latest: true,
    createdBy: authorId ? { accountId: authorId } : undefined,
    createdDate: createdAt ?? undefined,
    lastUpdated: version ? { number: version.number, when: version.createdAt ?? undefined } : undefined,
  };
}
