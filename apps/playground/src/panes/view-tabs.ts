import { createTabs } from './tabs.ts';

/** What the view pane can show. */
export const viewTabs = ['rendered', 'html', 'tree', 'site'] as const;
export type ViewTab = (typeof viewTabs)[number];

/** Reads a tab's name from a text; what is not one is the rendered page. */
export function viewTab(value: string | undefined): ViewTab {
  return viewTabs.find((tab) => tab === value) ?? 'rendered';
}

/** Wires the tabs of the view pane; `shown` is told of the tab that is in front. */
export function createViewTabs(tablist: HTMLElement, shown: (tab: ViewTab) => void) {
  const { show } = createTabs(tablist, (name) => shown(viewTab(name)));
  return { show: (tab: ViewTab) => show(tab) };
}
