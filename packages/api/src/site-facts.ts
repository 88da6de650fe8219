import type { Confluence } from './confluence.ts';
import { cql } from './cql.ts';
import { ApiError } from './errors.ts';
import type { Attachment } from './shapes/content.ts';
import type { Expanded } from './shapes/expand.ts';

/** A page as renderers know it. */
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
 * Answers what a page asks of its site before it is rendered, from a live Confluence. The result is a `SiteSource` of
 * `@macrowright/convert`. What does not exist, or may not be seen, is left out; other errors reject.
 */
export function siteFacts(confluence: Confluence) {
  const { content, spaces, users, attachments, search } = confluence;
  const asked = (body: boolean) => (body ? [...expansions, 'body.storage' as const] : expansions);
  return {
    async pageByTitle(
      reference: {
        readonly type: 'page' | 'blogpost';
        readonly title: string;
        readonly spaceKey: string | undefined;
        readonly body: boolean;
      },
      ownSpaceKey: string | undefined,
    ): Promise<PageFacts | undefined> {
      const key = reference.spaceKey ?? ownSpaceKey;
      if (key === undefined || reference.title === '') return undefined;
      const { type, body } = reference;
      return unlessHidden(async () => {
        const page = await content.findByTitle(key, reference.title, { type, expand: asked(body) });
        return page && pageFacts(page);
      });
    },
    page: (id: string, body: boolean) =>
      unlessHidden(async () => pageFacts(await content.read(id, { expand: asked(body) }))),
    space: (key: string) =>
      unlessHidden(async () => {
        const space = await spaces.read(key, { expand: ['homepage'] });
        return { key: space.key, name: space.name, homepageId: space.homepage?.id };
      }),
    user: (id: string) => unlessHidden(() => users.read(id)),
    async attachments(pageId: string) {
      return ((await unlessHidden(() => attachments.list(pageId).all())) ?? []).map(fileFacts);
    },
    async children(pageId: string): Promise<readonly PageFacts[]> {
      const pages = await unlessHidden(() => content.descendants(pageId, { expand: asked(false) }).all());
      return (pages ?? []).map(pageFacts);
    },
    async search(
      wanted: {
        readonly cql: string | undefined;
        readonly labels: readonly string[];
        readonly spaces: readonly string[];
        readonly body: boolean;
      },
      page: { readonly id?: string; readonly spaceKey?: string },
    ): Promise<readonly PageFacts[]> {
      const context = { contentId: page.id, spaceKey: page.spaceKey };
      const query = wanted.cql ?? queryOf(wanted, page.spaceKey);
      if (query === undefined) return [];
      const pages = await unlessHidden(() =>
        search.content(query, { context, expand: asked(wanted.body), limit: 200 }).all(),
      );
      return (pages ?? []).map(pageFacts);
    },
  };
}

/** Labels and spaces of a list macro as a query. */
function queryOf(
  { labels, spaces }: { readonly labels: readonly string[]; readonly spaces: readonly string[] },
  own: string | undefined,
) {
  const wanted = labels
    .filter((label) => !label.startsWith('-'))
    .map((label) => cql.is('label', label.replace(/^\+/, '')));
  const named = spaces.length > 0 ? spaces : ['@self'];
  const keys = named.flatMap((key) =>
    key === '@self' ? (own === undefined ? [] : [own]) : /^[@-]/.test(key) ? [] : [key],
  );
  const conditions = [
    ...(wanted.length > 0 ? [cql.or(...wanted)] : []),
    ...(keys.length > 0 && wanted.length === 0 ? [cql.or(...keys.map((key) => cql.is('space', key)))] : []),
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
  // the key is the only one, and its value is a T where it is there
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

/** What the caller may not see is not there for them. */
async function unlessHidden<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && (error.kind === 'not-found' || error.kind === 'forbidden')) return undefined;
    throw error;
  }
}
