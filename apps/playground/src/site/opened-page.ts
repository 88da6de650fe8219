import { announce } from '../announce.ts';
import { resolveConflict } from '../dialogs/conflict.ts';
import type { Ask } from '../engine-client.ts';
import type { OpenedContext } from '../protocol.ts';
import { type LoadedPage, type SiteClient, SiteError } from './site-client.ts';

/** What the opened page needs of the panes. */
export interface StorageAccess {
  storage(): string;
  load(storage: string): void;
  /** Shows which page is open, and takes what is needed to draw it. */
  show(page: LoadedPage | undefined, opened?: OpenedContext): void;
}

/** Opens and saves pages of the site; a save that meets another one asks what to do. */
export function createOpenedPage(site: SiteClient, ask: Ask, panes: StorageAccess) {
  let page: LoadedPage | undefined;
  const take = async (next: LoadedPage) => {
    const opened = await site.contextOf(next);
    page = next;
    panes.show(page, opened);
  };
  const tell = (error: unknown) => {
    if (!(error instanceof SiteError)) throw error;
    announce(error.message);
  };
  const save = async (over: LoadedPage, storage: string): Promise<void> => {
    try {
      await take(await site.save(over, storage));
      announce(`${over.title} saved as version ${page?.version}.`);
    } catch (error) {
      if (!(error instanceof SiteError) || error.kind !== 'conflict') return tell(error);
      const theirs = await site.read(over.id);
      const resolution = await resolveConflict(ask, page?.storage ?? '', storage, theirs);
      if (resolution === 'mine') return save(theirs, storage);
      if (resolution === 'theirs') {
        await take(theirs);
        panes.load(theirs.storage);
      }
    }
  };
  return {
    async open(id: string): Promise<void> {
      try {
        await take(await site.read(id));
        panes.load(page?.storage ?? '');
        announce(`${page?.title} opened, version ${page?.version}.`);
      } catch (error) {
        tell(error);
      }
    },
    /** Saves the storage over the page that is open; without one a new page is made. */
    async save(titleOf: () => string | undefined): Promise<void> {
      if (page) return save(page, panes.storage());
      const title = titleOf();
      if (!title) return;
      try {
        await take(await site.create(title, panes.storage()));
        announce(`${title} is a page of the site now.`);
      } catch (error) {
        tell(error);
      }
    },
    /** The texts are something else now. */
    forget(): void {
      page = undefined;
      panes.show(undefined);
    },
    isOpen: () => page !== undefined,
  };
}
