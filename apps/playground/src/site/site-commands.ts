import type { Command } from '../commands.ts';
import { type Comparable, openCompare } from '../dialogs/compare.ts';
import { openPageDialog } from '../dialogs/open-page.ts';
import { askText } from '../dialogs/prompt.ts';
import { make, part } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import { announce } from '../live-region.ts';
import type { OpenedContext } from '../protocol.ts';
import type { Connection } from './connection.ts';
import type { FetchImage } from './images.ts';
import { createOpenedPage } from './opened-page.ts';
import { SiteError } from './site-error.ts';

/** How the commands for a connected site read and change the workspace. */
export interface SiteAccess {
  storage(): string;
  load(storage: string): void;
  /** Sets the page that the text belongs to, and the source of its images. Load the text afterwards. */
  setPage(opened: OpenedContext | undefined, fetchImage: FetchImage | undefined): void;
  /** The current conversion, for a comparison; `undefined` while the source has errors. */
  comparable(): Promise<Comparable | undefined>;
}

/** The commands that need a connected site. Also adds a line to the header that names the open page. */
export function siteCommands({ site, upstream }: Connection, call: CallEngine, access: SiteAccess): readonly Command[] {
  const commands: Command[] = [];
  if (site) {
    const line = make('p', { id: 'opened', class: 'opened', hidden: true });
    part('examples', HTMLButtonElement).before(line);
    const opened = createOpenedPage(site, call, {
      storage: access.storage,
      load: access.load,
      show(page, context) {
        access.setPage(context, context && site.imagesOf(context));
        line.hidden = page === undefined;
        line.textContent = page ? `${page.space} / ${page.title}, version ${page.version}` : '';
      },
    });
    const save = async () => {
      const title = opened.isOpen() ? undefined : await askText('Save as a new page', 'Title of the new page');
      await opened.save(() => title);
    };
    commands.push(
      {
        id: 'open-page',
        group: 'Site',
        title: 'Open a page from the site',
        keys: 'Alt+O',
        run: () => openPageDialog(site, ({ id }) => void opened.open(id)),
      },
      {
        id: 'docs',
        group: 'Help',
        title: 'Open the documentation',
        run: () => void window.open('/docs/', '_blank', 'noopener'),
      },
      { id: 'save-page', group: 'Site', title: 'Save to the site', keys: 'Alt+S', run: () => void save() },
    );
  }
  if (upstream) {
    const compare = async () => {
      const texts = await access.comparable();
      if (texts) await openCompare(call, upstream, texts);
      else announce('Fix the errors in the source first to compare it.');
    };
    const read = async () => {
      const idOrUrl = await askText('Read a page from the connected Confluence', 'URL or ID of the page');
      if (!idOrUrl) return;
      try {
        const { page, opened } = await upstream.read(idOrUrl);
        access.setPage(opened, upstream.fetchImage);
        access.load(page.storage);
        announce(`Loaded "${page.title}", version ${page.version}. Changes are not written back.`);
      } catch (error) {
        if (!(error instanceof SiteError)) throw error;
        announce(error.message);
      }
    };
    commands.push(
      {
        id: 'compare',
        group: 'Site',
        title: 'Compare with the connected Confluence',
        keys: 'Alt+C',
        run: () => void compare(),
      },
      {
        id: 'read-upstream',
        group: 'Site',
        title: 'Read a page from the connected Confluence',
        run: () => void read(),
      },
    );
  }
  return commands;
}
