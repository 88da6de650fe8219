import { resolveConflict } from '../dialogs/conflict.ts';
import type { CallEngine } from '../engine-client.ts';
import { announce } from '../live-region.ts';
import type { OpenedContext } from '../protocol.ts';
import type { SiteClient } from './site-client.ts';
import { SiteError } from './site-error.ts';
import type { LoadedPage } from './site-page.ts';

/** How an opened page reads and changes the panes. */
export interface StorageAccess {
  storage(): string;
  load(storage: string): void;
  /** Shows which page is open, and sets what is needed to render it. */
  show(page: LoadedPage | undefined, opened?: OpenedContext): void;
}

/** Opens and saves pages of the site. If a save conflicts with another one, the user chooses how to resolve it. */
export function createOpenedPage(site: SiteClient, call: CallEngine, panes: StorageAccess) {
  let page: LoadedPage | undefined;
  const setPage = async (next: LoadedPage) => {
    const opened = await site.contextOf(next);
    page = next;
    panes.show(page, opened);
  };
  const report = (error: unknown) => {
    if (!(error instanceof SiteError)) throw error;
    announce(error.message);
  };
  const save = async (over: LoadedPage, storage: string): Promise<void> => {
    try {
      await setPage(await site.save(over, storage));
      announce(`Saved "${over.title}" as version ${page?.version}.`);
    } catch (error) {
      if (!(error instanceof SiteError) || error.kind !== 'conflict') return report(error);
      const theirs = await site.read(over.id);
      const resolution = await resolveConflict(call, page?.storage ?? '', storage, theirs);
      if (resolution === 'mine') return save(theirs, storage);
      if (resolution === 'theirs') {
        await setPage(theirs);
        panes.load(theirs.storage);
      }
    }
  };
  return {
    async open(id: string): Promise<void> {
      try {
        await setPage(await site.read(id));
        panes.load(page?.storage ?? '');
        announce(`Opened "${page?.title}", version ${page?.version}.`);
      } catch (error) {
        report(error);
      }
    },
    /** Saves the storage format as the next version of the open page, or as a new page when none is open. */
    async save(titleOf: () => string | undefined): Promise<void> {
      if (page) return save(page, panes.storage());
      const title = titleOf();
      if (!title) return;
      try {
        await setPage(await site.create(title, panes.storage()));
        announce(`Created the page "${title}".`);
      } catch (error) {
        report(error);
      }
    },
    /** Call when the panes no longer contain the page. */
    close(): void {
      page = undefined;
      panes.show(undefined);
    },
    isOpen: () => page !== undefined,
  };
}
