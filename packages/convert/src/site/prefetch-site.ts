import { parseStorage, type StorageDocument } from '@macrowright/storage';
import { createSite } from './create-site.ts';
import { collectReferences, type References, type SearchReference, type TitleReference } from './references.ts';
import type { Site, SiteAttachment, SiteContextJson, SitePage, SiteSpace, SiteUser } from './site.ts';

/** Provides site data from the network or from disk. Data that does not exist is `undefined` or left out. */
export interface SiteSource {
  /** Includes the storage format of the page if `reference.body` is true. */
  pageByTitle(reference: TitleReference, currentSpaceKey: string | undefined): Promise<SitePage | undefined>;
  page?(id: string, body: boolean): Promise<SitePage | undefined>;
  space?(key: string): Promise<SiteSpace | undefined>;
  user?(id: string): Promise<SiteUser | undefined>;
  attachments?(pageId: string): Promise<readonly SiteAttachment[]>;
  /** The child pages of a page, each with its `parentId`. */
  children?(pageId: string): Promise<readonly SitePage[]>;
  search?(search: SearchReference, page: Partial<SitePage>): Promise<readonly SitePage[]>;
}

/** Options of `prefetchSite`. */
export interface PrefetchOptions {
  /** Known data, such as the page, the base URL and the date. */
  readonly context?: SiteContextJson;
  /** Maximum number of concurrent calls. Default: 6. */
  readonly concurrency?: number;
  /** Maximum depth of includes: included pages can include other pages. Default: 3. */
  readonly depth?: number;
}

/**
 * Fetches everything that rendering a page needs, and returns a site that answers from memory.
 *
 * Nothing is fetched twice. If the source rejects, so does the returned promise.
 */
export async function prefetchSite(
  document: StorageDocument,
  source: SiteSource,
  options: PrefetchOptions = {},
): Promise<Site> {
  const { context = {}, depth = 3 } = options;
  const run = createQueue(options.concurrency ?? 6);
  const known = createKnown(context);
  const requested = new Set<string>();
  const each: FetchContext['each'] = (kind, list, fetch) =>
    list.flatMap((reference) => {
      const key = `${kind} ${JSON.stringify(reference)}`;
      if (requested.has(key)) return [];
      requested.add(key);
      return [run(() => fetch(reference))];
    });

  let round: readonly References[] = [collectReferences(document.root.children)];
  for (let level = 0; level <= depth && round.length > 0; level++) {
    const bodies: SitePage[] = [];
    const keep = (page: SitePage | undefined) => {
      if (page && known.add(page) && page.storage !== undefined) bodies.push(page);
    };
    await Promise.all(round.flatMap((references) => fetchAll(references, { source, context, known, keep, each })));
    await Promise.all(each('user', known.people(), async (id) => known.user(await source.user?.(id))));
    round = bodies.map(({ storage = '' }) => collectReferences(parseStorage(storage).root.children));
  }
  return createSite(known.json());
}

interface FetchContext {
  readonly source: SiteSource;
  readonly context: SiteContextJson;
  readonly known: ReturnType<typeof createKnown>;
  keep(page: SitePage | undefined): void;
  /** Fetches each reference that was not requested before. */
  each<T>(kind: string, references: readonly T[], fetch: (reference: T) => Promise<void>): Promise<void>[];
}

function fetchAll(references: References, cx: FetchContext): Promise<void>[] {
  const { source, context, known, keep, each } = cx;
  const currentSpace = context.page?.spaceKey;
  const fetchTitle = async (reference: TitleReference | undefined): Promise<string | undefined> => {
    if (!reference) return context.page?.id;
    const page = await source.pageByTitle(reference, currentSpace);
    keep(page);
    return page?.id;
  };
  return [
    ...each('title', references.titles, async (reference) => void (await fetchTitle(reference))),
    ...each('id', references.ids, async (id) => keep(await source.page?.(id, false))),
    ...each('space', references.spaces, async (key) => known.space(await source.space?.(key))),
    ...each('user', references.users, async (id) => known.user(await source.user?.(id))),
    ...each('files', references.files, async (reference) => {
      const id = await fetchTitle(reference);
      if (id !== undefined) known.files(id, (await source.attachments?.(id)) ?? []);
    }),
    ...each('children', references.children, async (reference) => {
      const id = await fetchTitle(reference);
      if (id !== undefined) for (const page of (await source.children?.(id)) ?? []) keep(page);
    }),
    ...each('search', references.searches, async (search) => {
      for (const page of (await source.search?.(search, context.page ?? {})) ?? []) keep(page);
    }),
  ];
}

/** The data fetched so far. */
function createKnown(context: SiteContextJson) {
  const pages = new Map((context.pages ?? []).map((page) => [page.id, page]));
  const attachments = [...(context.attachments ?? [])];
  const spaces = new Map((context.spaces ?? []).map((space) => [space.key, space]));
  const users = [...(context.users ?? [])];
  return {
    /** Returns `false` if the page adds nothing new. */
    add(page: SitePage): boolean {
      const before = pages.get(page.id);
      if (before && (before.storage !== undefined || page.storage === undefined)) return false;
      pages.set(page.id, { ...before, ...page });
      return true;
    },
    space: (space: SiteSpace | undefined) => void (space && spaces.set(space.key, space)),
    user: (user: SiteUser | undefined) => void (user && users.push(user)),
    files(pageId: string, files: readonly SiteAttachment[]) {
      for (const file of files) attachments.push({ ...file, pageId });
    },
    /** The authors of the known pages and attachments. */
    people: () =>
      [...pages.values()]
        .flatMap(({ createdBy, lastModifiedBy }) => [createdBy, lastModifiedBy])
        .concat(attachments.map(({ createdBy }) => createdBy))
        .filter((id) => id !== undefined),
    json: (): SiteContextJson => ({
      ...context,
      pages: [...pages.values()],
      attachments,
      spaces: [...spaces.values()],
      users,
    }),
  };
}

/** Runs tasks in order, with limited concurrency. */
function createQueue(concurrency: number): (task: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    // a finished task passes its slot on, so that no other task can take it in between
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
