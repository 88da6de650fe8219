import { announce } from './announce.ts';
import type { Command } from './commands.ts';
import { part } from './dom.ts';
import { type Layout, paneNames } from './layout.ts';
import type { TextPane } from './panes/text-pane.ts';
import type { ViewTab } from './panes/view-tabs.ts';
import type { Syntax } from './protocol.ts';

/** The commands that go to panes and tabs, or hide and show them. */
export function paneCommands(
  panes: () => Readonly<Record<Syntax, TextPane>>,
  layout: Layout,
  tabs: { show(tab: ViewTab): void },
): Command[] {
  return [
    ...paneNames.flatMap((pane, index): Command[] => [
      {
        id: `focus-${pane}`,
        group: 'Panes',
        title: `Go to the ${pane} pane`,
        keys: `Alt+${index + 1}`,
        run: () =>
          pane === 'view'
            ? part('view-tabs', HTMLElement).querySelector<HTMLElement>('[tabindex="0"]')?.focus()
            : panes()[pane].focus(),
      },
      { id: `toggle-${pane}`, group: 'Panes', title: `Show or hide the ${pane} pane`, run: () => layout.toggle(pane) },
      { id: `only-${pane}`, group: 'Panes', title: `Only the ${pane} pane, or all`, run: () => layout.maximise(pane) },
    ]),
    { id: 'rendered', group: 'View', title: 'Show the rendered page', run: () => tabs.show('rendered') },
    { id: 'html', group: 'View', title: 'Show the HTML source', run: () => tabs.show('html') },
    { id: 'tree', group: 'View', title: 'Show the tree', run: () => tabs.show('tree') },
    { id: 'site', group: 'View', title: 'Edit the site context', run: () => tabs.show('site') },
  ];
}

/** The command that lets the panes scroll together, or each alone. `changed` is called after it. */
export function scrollCommand(sync: { scrolls: boolean }, changed: () => void): Command {
  return {
    id: 'scroll',
    group: 'Panes',
    title: 'Scroll the panes together, or not',
    run() {
      sync.scrolls = !sync.scrolls;
      announce(sync.scrolls ? 'The panes scroll together.' : 'Each pane scrolls alone.');
      changed();
    },
  };
}
