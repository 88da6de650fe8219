import type { Range } from '@macrowright/storage';
import type { EngineClient } from './engine-client.ts';
import type { Preview } from './panes/preview.ts';
import type { TextPane } from './panes/text-pane.ts';
import type { PanePlace, Syntax } from './protocol.ts';

/** The panes as they are now: the plain ones give way to the large editor while the page lives. */
export interface SyncedPanes {
  readonly texts: Readonly<Record<Syntax, TextPane>>;
  readonly preview: Preview;
  /** Shows a place in the tree, when the tree is in front. */
  reveal(range: Range): void;
}

/** Keeps the panes at the same place: what is chosen in one lights up in the others, and they scroll together. */
export interface Sync {
  chose(place: PanePlace): void;
  scrolled(pane: Syntax | { readonly block: number }): void;
  /** No pane lights up any more. */
  clear(): void;
  scrolls: boolean;
}

/** How long the panes that follow a scroll are not listened to, in milliseconds. */
const quiet = 200;

/** Makes the synchronisation. The panes are asked for at each use. */
export function createSync(engine: EngineClient, panes: () => SyncedPanes): Sync {
  let asked = 0;
  let deafUntil = 0;
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;

  const follow = async (place: PanePlace) => {
    asked += 1;
    const own = asked;
    const found = await engine.ask('locate', place);
    if (!found || own !== asked) return;
    const { texts, preview, reveal } = panes();
    deafUntil = performance.now() + quiet;
    if (place.pane !== 'wiki') texts.wiki.light(listOf(found.wiki));
    if (place.pane !== 'storage') texts.storage.light(listOf(found.storage));
    preview.light(found.block);
    if (found.storage) reveal(found.storage);
  };
  const scroll = async (place: PanePlace) => {
    const found = await engine.ask('locate', place);
    if (!found) return;
    const { texts, preview } = panes();
    deafUntil = performance.now() + quiet;
    if (place.pane !== 'wiki' && found.wiki) texts.wiki.scrollTo(found.wiki.start);
    if (place.pane !== 'storage' && found.storage) texts.storage.scrollTo(found.storage.start);
    if (place.pane !== 'view' && found.block !== undefined) preview.scrollTo(found.block);
  };

  return {
    scrolls: true,
    chose: (place) => void follow(place),
    scrolled(pane) {
      if (!this.scrolls || performance.now() < deafUntil) return;
      clearTimeout(scrollTimer);
      scrollTimer = setTimeout(() => {
        if (typeof pane === 'object') return void scroll({ pane: 'view', block: pane.block });
        const start = panes().texts[pane].top();
        void scroll({ pane, range: { start, end: start } });
      }, 30);
    },
    clear() {
      const { texts, preview } = panes();
      texts.wiki.light([]);
      texts.storage.light([]);
      preview.light(undefined);
    },
  };
}

function listOf(range: Range | undefined): readonly Range[] {
  return range ? [range] : [];
}
