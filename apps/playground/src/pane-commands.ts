import type { Command } from './commands.ts';
import { part } from './dom.ts';
import { type Layout, paneNames } from './layout.ts';
import { announce } from './live-region.ts';
import type { TextPane } from './panes/text-pane.ts';
import type { ViewTab } from './panes/view-tabs.ts';
import type { Syntax } from './protocol.ts';

/** The commands that focus, show and hide panes and tabs. */
export function paneCommands(
  panes: Readonly<Record<Syntax, TextPane>>,
  layout: Layout,
  view: { showTab(tab: ViewTab): void },
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
            : panes[pane].focus(),
      },
      { id: `toggle-${pane}`, group: 'Panes', title: `Show or hide the ${pane} pane`, run: () => layout.toggle(pane) },
      {
        id: `only-${pane}`,
        group: 'Panes',
        title: `Show only the ${pane} pane, or all panes`,
        run: () => layout.maximize(pane),
      },
    ]),
    { id: 'rendered', group: 'View', title: 'Show the rendered page', run: () => view.showTab('rendered') },
    { id: 'html', group: 'View', title: 'Show the HTML source', run: () => view.showTab('html') },
    { id: 'tree', group: 'View', title: 'Show the tree', run: () => view.showTab('tree') },
    { id: 'site', group: 'View', title: 'Edit the site context', run: () => view.showTab('site') },
  ];
}

/** The command that turns synchronized scrolling on or off. Calls `onChange` afterwards. */
export function scrollCommand(sync: { scrolls: boolean }, onChange: () => void): Command {
  return {
    id: 'scroll',
    group: 'Panes',
    title: 'Turn synchronized scrolling on or off',
    run() {
      sync.scrolls = !sync.scrolls;
      announce(sync.scrolls ? 'The panes scroll together.' : 'The panes scroll independently.');
      onChange();
    },
  };
}
