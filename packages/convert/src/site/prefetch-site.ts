import { parseStorage, type StorageDocument } from '@macrowright/storage';
import { createSite } from './create-site.ts';
import { collectReferences, type References, type SearchReference, type TitleReference } from './references.ts';
import type { Site, SiteAttachment, SiteContextJson, SitePage, SiteSpace, SiteUser } from './site.ts';

/** Where the facts of a site come from, over a network or from a disk. What does not exist is `undefined` or left out. */
export interface SiteSource {
  /** With its storage where `body` is asked for. */
  pageByTitle(reference: TitleReference, ownSpaceKey: string | undefined): Promise<SitePage | undefined>;
  page?(id: string, body: boolean): Promise<SitePage | undefined>;
  space?(key: string): Promise<SiteSpace | undefined>;
  user?(id: string): Promise<SiteUser | undefined>;
  attachments?(pageId: string): Promise<readonly SiteAttachment[]>;
  /** The pages below a page, each with its `parentId`. */
  children?(pageId: string): Promise<readonly SitePage[]>;
  search?(search: SearchReference, page: Partial<SitePage>): Promise<readonly SitePage[]>;
}

/** How to fetch. */
export interface PrefetchOptions {
  /** What is known without asking: the page, the address, the day. */
  readonly context?: SiteContextJson;
  /** Calls at the same time. Default: 6. */
  readonly concurrency?: number;
  /** Rounds of includes: pages that a page includes ask for facts of their own. Default: 3. */
  readonly depth?: number;
}

/**
 * Asks a source for everything that a page needs when it is rendered, and gives the site that answers from memory. Each
 * fact is asked for once. An error of the source is the error of this function.
 */
export async function prefetchSite(
  document: StorageDocument,
  source: SiteSource,
  options: PrefetchOptions = {},
): Promise<Site> {
  const { context = {}, depth = 3 } = options;
  const run = createQueue(options.concurrency ?? 6);
  const known = createKnown(context);
  const asked = new Set<string>();
  const once = (key: string, ask: () => Promise<void>): Promise<void>[] => {
    if (asked.has(key)) return [];
    asked.add(key);
    return [run(ask)];
  };

  let round: readonly References[] = [collectReferences(document.root.children)];
  for (let level = 0; level <= depth && round.length > 0; level++) {
    const bodies: SitePage[] = [];
    const keep = (page: SitePage | undefined) => {
      if (page && known.add(page) && page.storage !== undefined) bodies.push(page);
    };
    await Promise.all(round.flatMap((references) => fetchAll(references, { source, context, known, keep, once })));
    await Promise.all(
      known.people().flatMap((id) => once(`user ${id}`, async () => known.user(await source.user?.(id)))),
    );
    round = bodies.map(({ storage = '' }) => collectReferences(parseStorage(storage).root.children));
  }
  return createSite(known.json());
}

interface Fetching {
  readonly source: SiteSource;
  readonly context: SiteContextJson;
  readonly known: ReturnType<typeof createKnown>;
  keep(page: SitePage | undefined): void;
  once(key: string, ask: () => Promise<void>): Promise<void>[];
}

function fetchAll(references: References, cx: Fetching): Promise<void>[] {
  const { source, context, known, keep, once } = cx;
  const own = context.page?.spaceKey;
  const titled = async (reference: TitleReference | undefined): Promise<string | undefined> => {
    if (!reference) return context.page?.id;
    const page = await source.pageByTitle(reference, own);
    keep(page);
    return page?.id;
  };
  return [
    ...references.titles.flatMap((reference) =>
      once(`title ${JSON.stringify(reference)}`, async () => void (await titled(reference))),
    ),
    ...references.ids.flatMap((id) => once(`id ${id}`, async () => keep(await source.page?.(id, false)))),
    ...references.spaces.flatMap((key) => once(`space ${key}`, async () => known.space(await source.space?.(key)))),
    ...references.users.flatMap((id) => once(`user ${id}`, async () => known.user(await source.user?.(id)))),
    ...references.files.flatMap((reference) =>
      once(`files ${JSON.stringify(reference)}`, async () => {
        const id = await titled(reference);
        if (id !== undefined) known.files(id, (await source.attachments?.(id)) ?? []);
      }),
    ),
    ...references.children.flatMap((reference) =>
      once(`children ${JSON.stringify(reference)}`, async () => {
        const id = await titled(reference);
        if (id !== undefined) for (const page of (await source.children?.(id)) ?? []) keep(page);
      }),
    ),
    ...references.searches.flatMap((search) =>
      once(`search ${JSON.stringify(search)}`, async () => {
        for (const page of (await source.search?.(search, context.page ?? {})) ?? []) keep(page);
      }),
    ),
  ];
}

/** What was fetched so far. */
function createKnown(context: SiteContextJson) {
  const pages = new Map((context.pages ?? []).map((page) => [page.id, page]));
  const attachments = [...(context.attachments ?? [])];
  const spaces = new Map((context.spaces ?? []).map((space) => [space.key, space]));
  const users = [...(context.users ?? [])];
  return {
    /** `false` when the page was known as well before. */
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
    /** Who made or changed what is known. */
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

/** Runs tasks, so many at a time, in the order in which they come. */
function createQueue(concurrency: number): (task: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    // a task that ends hands its place on: nobody else can take it in between
    if (running >= concurrency) await new Promise<void>((go) => waiting.push(go));
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
