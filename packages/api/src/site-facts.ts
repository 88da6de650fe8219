import type { Confluence } from './confluence.ts';
import { cql } from './cql.ts';
import { ApiError } from './errors.ts';
import type { Attachment } from './shapes/content.ts';
import type { Expanded } from './shapes/expand.ts';

/** The facts about a page that a renderer needs. */
export interface PageFacts {
  readonly id: string;
  readonly title: string;
  readonly type: 'page' | 'blogpost';
  readonly spaceKey?: string;
  readonly version?: number;
  readonly parentId?: string;
  readonly postingDay?: string;
  readonly labels?: readonly string[];
  readonly storage?: string;
  readonly lastModified?: string;
  readonly lastModifiedBy?: string;
}

const expansions = ['space', 'version', 'ancestors', 'metadata.labels'] as const;
type Found = Expanded<(typeof expansions)[number]> & {
  readonly body?: { readonly storage?: { readonly value: string } };
};

/**
 * Looks up the facts about a site that rendering a page requires, on a live Confluence site. The result is a `SiteSource` of
 * `@macrowright/convert`. Missing and forbidden items are left out. Other errors reject.
 */
export function siteFacts(confluence: Confluence) {
  const { content, spaces, users, attachments, search } = confluence;
  const expandFor = (body: boolean) => (body ? [...expansions, 'body.storage' as const] : expansions);
  return {
    async pageByTitle(
      reference: {
        readonly type: 'page' | 'blogpost';
        readonly title: string;
        readonly spaceKey: string | undefined;
        readonly body: boolean;
      },
      currentSpaceKey: string | undefined,
    ): Promise<PageFacts | undefined> {
      const key = reference.spaceKey ?? currentSpaceKey;
      if (key === undefined || reference.title === '') return undefined;
      const { type, body } = reference;
      return ifVisible(async () => {
        const page = await content.findByTitle(key, reference.title, { type, expand: expandFor(body) });
        return page && pageFacts(page);
      });
    },
    page: (id: string, body: boolean) =>
      ifVisible(async () => pageFacts(await content.read(id, { expand: expandFor(body) }))),
    space: (key: string) =>
      ifVisible(async () => {
        const space = await spaces.read(key, { expand: ['homepage'] });
        return { key: space.key, name: space.name, homepageId: space.homepage?.id };
      }),
    user: (id: string) => ifVisible(() => users.read(id)),
    async attachments(pageId: string) {
      return ((await ifVisible(() => attachments.list(pageId).all())) ?? []).map(fileFacts);
    },
    async children(pageId: string): Promise<readonly PageFacts[]> {
      const pages = await ifVisible(() => content.descendants(pageId, { expand: expandFor(false) }).all());
      return (pages ?? []).map(pageFacts);
    },
    async search(
      request: {
        readonly cql: string | undefined;
        readonly labels: readonly string[];
        readonly spaces: readonly string[];
        readonly body: boolean;
      },
      page: { readonly id?: string; readonly spaceKey?: string },
    ): Promise<readonly PageFacts[]> {
      const context = { contentId: page.id, spaceKey: page.spaceKey };
      const query = request.cql ?? queryOf(request, page.spaceKey);
      if (query === undefined) return [];
      const pages = await ifVisible(() =>
        search.content(query, { context, expand: expandFor(request.body), limit: 200 }).all(),
      );
      return (pages ?? []).map(pageFacts);
    },
  };
}

/** Builds the query for the labels and spaces of a listing macro. */
function queryOf(
  { labels, spaces }: { readonly labels: readonly string[]; readonly spaces: readonly string[] },
  currentSpaceKey: string | undefined,
) {
  const labelConditions = labels
    .filter((label) => !label.startsWith('-'))
    .map((label) => cql.is('label', label.replace(/^\+/, '')));
  const named = spaces.length > 0 ? spaces : ['@self'];
  const keys = named.flatMap((key) =>
    key === '@self' ? (currentSpaceKey === undefined ? [] : [currentSpaceKey]) : /^[@-]/.test(key) ? [] : [key],
  );
  const conditions = [
    ...(labelConditions.length > 0 ? [cql.or(...labelConditions)] : []),
    ...(keys.length > 0 && labelConditions.length === 0 ? [cql.or(...keys.map((key) => cql.is('space', key)))] : []),
  ];
  return conditions.length > 0 ? cql.and(...conditions) : undefined;
}

function pageFacts(page: Found): PageFacts {
  const { id, title, space, version, ancestors, metadata, body } = page;
  const by = version.by?.accountId ?? version.by?.username;
  return {
    id,
    title,
    type: page.type === 'blogpost' ? 'blogpost' : 'page',
    spaceKey: space.key,
    version: version.number,
    ...defined('parentId', ancestors.at(-1)?.id),
    ...defined('storage', body?.storage?.value),
    ...defined('lastModified', version.when),
    ...defined('lastModifiedBy', by),
    labels: metadata.labels.results.map(({ name }) => name),
  };
}

function fileFacts({ id, title, version, extensions }: Attachment) {
  return {
    id,
    filename: title,
    ...defined('version', version?.number),
    ...defined('mediaType', extensions?.mediaType),
    ...defined('fileSize', extensions?.fileSize),
    ...defined('createdBy', version?.by?.accountId ?? version?.by?.username),
    ...defined('comment', extensions?.comment ?? undefined),
    ...defined('modificationDate', version?.when === undefined ? undefined : Date.parse(version.when)),
  };
}

function defined<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  // the object has only this key, and its value is a T
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

/** Resolves to `undefined` for items that do not exist or that the caller may not see. */
async function ifVisible<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof ApiError && (error.kind === 'not-found' || error.kind === 'forbidden')) return undefined;
    throw error;
  }
}
