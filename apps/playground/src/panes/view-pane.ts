import type { Range } from '@macrowright/storage';
import { part } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import { createTreeView } from './tree-view.ts';
import { createViewTabs, type ViewTab } from './view-tabs.ts';

/** Options of `createViewPane`. */
export interface ViewPaneOptions {
  readonly call: CallEngine;
  readonly tab: ViewTab;
  /** The selector above the tree. */
  readonly query: string;
  /** Called when a node of the tree is selected. */
  onSelect(range: Range): void;
  /** Called with the ranges that the selector matches. */
  onMatch(ranges: readonly Range[]): void;
  /** Called when the tab or the selector changes. */
  onChange(): void;
}

/** The pane with the rendered page, its HTML, the tree and the site context. */
export interface ViewPane {
  tab(): ViewTab;
  query(): string;
  showTab(tab: ViewTab): void;
  /** Updates the visible tab after a conversion. */
  refresh(): void;
  /** Shows a range in the tree, if the tree is visible. */
  reveal(range: Range): void;
}

/** Sets up the tabs of the view pane. The rendered page and the site context update themselves. */
export function createViewPane({ call, tab, query, onSelect, onMatch, onChange }: ViewPaneOptions): ViewPane {
  let shown = tab;
  const input = part('query', HTMLInputElement);
  input.value = query;
  input.addEventListener('input', () => {
    void showMatches();
    onChange();
  });
  const tree = createTreeView(part('tree', HTMLElement), onSelect);
  const tabs = createViewTabs(part('view-tabs', HTMLElement), (next) => {
    shown = next;
    void fill();
    onChange();
  });

  async function fill(): Promise<void> {
    if (shown === 'html') part('html-source', HTMLTextAreaElement).value = (await call('html', {})) ?? '';
    if (shown !== 'tree') return;
    tree.show((await call('tree', {})) ?? []);
    if (input.value !== '') await showMatches();
  }

  async function showMatches(): Promise<void> {
    const note = part('query-note', HTMLElement);
    const selector = input.value.trim();
    const found = selector === '' ? [] : ((await call('query', { selector })) ?? []);
    if ('error' in found) {
      note.textContent = found.error;
      return;
    }
    onMatch(found);
    note.textContent = selector === '' ? '' : `${found.length} ${found.length === 1 ? 'match' : 'matches'}`;
  }

  return {
    tab: () => shown,
    query: () => input.value,
    showTab: (next) => tabs.show(next),
    refresh: () => void fill(),
    reveal(range) {
      if (shown === 'tree') tree.reveal(range);
    },
  };
}
