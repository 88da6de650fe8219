import type { Range } from '@macrowright/storage';
import type { EngineClient } from './engine-client.ts';
import type { Preview } from './panes/preview.ts';
import type { TextPane } from './panes/text-pane.ts';
import type { PanePosition, Syntax } from './protocol.ts';

/** The panes to keep in sync. The entries of `texts` are replaced when Monaco has loaded. */
export interface SyncedPanes {
  readonly texts: Readonly<Record<Syntax, TextPane>>;
  readonly preview: Preview;
  /** Shows a range in the tree, if the tree is visible. */
  reveal(range: Range): void;
}

/** Keeps the panes in sync: highlights the selection of one in the others, and scrolls them together. */
export interface Sync {
  select(position: PanePosition): void;
  scroll(pane: Syntax | { readonly block: number }): void;
  /** Removes all highlights. */
  clear(): void;
  scrolls: boolean;
}

/** Milliseconds during which scroll events are ignored after this module has scrolled a pane. */
const quietPeriod = 200;

/** Creates the synchronization. */
export function createSync(engine: EngineClient, { texts, preview, reveal }: SyncedPanes): Sync {
  let lastRequest = 0;
  let quietUntil = 0;
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;

  const highlight = async (position: PanePosition) => {
    lastRequest += 1;
    const request = lastRequest;
    const found = await engine.call('locate', position);
    if (!found || request !== lastRequest) return;
    quietUntil = performance.now() + quietPeriod;
    if (position.pane !== 'wiki') texts.wiki.highlight(listOf(found.wiki));
    if (position.pane !== 'storage') texts.storage.highlight(listOf(found.storage));
    preview.highlight(found.block);
    if (found.storage) reveal(found.storage);
  };
  const scrollOthers = async (position: PanePosition) => {
    const found = await engine.call('locate', position);
    if (!found) return;
    quietUntil = performance.now() + quietPeriod;
    if (position.pane !== 'wiki' && found.wiki) texts.wiki.scrollTo(found.wiki.start);
    if (position.pane !== 'storage' && found.storage) texts.storage.scrollTo(found.storage.start);
    if (position.pane !== 'view' && found.block !== undefined) preview.scrollTo(found.block);
  };

  return {
    scrolls: true,
    select: (position) => void highlight(position),
    scroll(pane) {
      if (!this.scrolls || performance.now() < quietUntil) return;
      clearTimeout(scrollTimer);
      scrollTimer = setTimeout(() => {
        if (typeof pane === 'object') return void scrollOthers({ pane: 'view', block: pane.block });
        const start = texts[pane].top();
        void scrollOthers({ pane, range: { start, end: start } });
      }, 30);
    },
    clear() {
      texts.wiki.highlight([]);
      texts.storage.highlight([]);
      preview.highlight(undefined);
    },
  };
}

function listOf(range: Range | undefined): readonly Range[] {
  return range ? [range] : [];
}
