import { announce } from '../announce.ts';
import type { Command } from '../commands.ts';
import { type Comparable, openCompare } from '../dialogs/compare.ts';
import { openPageDialog } from '../dialogs/open-page.ts';
import { askText } from '../dialogs/prompt.ts';
import { make, part } from '../dom.ts';
import type { Ask } from '../engine-client.ts';
import type { OpenedContext } from '../protocol.ts';
import type { Connection } from './connection.ts';
import { createOpenedPage } from './opened-page.ts';
import type { FetchPicture } from './pictures.ts';
import { SiteError } from './site-client.ts';

/** What the commands of a connected page need of the panes. */
export interface SiteAccess {
  storage(): string;
  load(storage: string): void;
  /** What the next text is drawn with: the page it is of, and where its pictures come from. */
  draw(opened: OpenedContext | undefined, pictures: FetchPicture | undefined): void;
  /** The last texts, for a comparison; `undefined` while there is no view. */
  comparable(): Promise<Comparable | undefined>;
}

/** The commands that exist only where a site answers, with a line in the header that tells which page is open. */
export function siteCommands({ site, upstream }: Connection, ask: Ask, access: SiteAccess): readonly Command[] {
  const commands: Command[] = [];
  if (site) {
    const line = make('p', { id: 'opened', class: 'opened', hidden: true });
    part('examples', HTMLButtonElement).before(line);
    const opened = createOpenedPage(site, ask, {
      storage: access.storage,
      load: access.load,
      show(page, context) {
        access.draw(context, context && site.picturesOf(context));
        line.hidden = page === undefined;
        line.textContent = page ? `${page.space} / ${page.title}, version ${page.version}` : '';
      },
    });
    const save = async () => {
      const title = opened.isOpen() ? undefined : await askText('Save as a page', 'Title of the new page');
      await opened.save(() => title);
    };
    commands.push(
      {
        id: 'open-page',
        group: 'Site',
        title: 'Open a page of the site',
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
      if (texts) await openCompare(ask, upstream, texts);
      else announce('There is nothing to compare while the source has errors.');
    };
    const read = async () => {
      const address = await askText('Read a page of the connected Confluence', 'Address or id of the page');
      if (!address) return;
      try {
        const { page, opened } = await upstream.read(address);
        access.draw(opened, upstream.picture);
        access.load(page.storage);
        announce(`${page.title} is here, version ${page.version}. Nothing is written back.`);
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
      { id: 'read-upstream', group: 'Site', title: 'Read a page of the connected Confluence', run: () => void read() },
    );
  }
  return commands;
}
