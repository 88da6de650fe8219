import { createTabs } from './tabs.ts';

/** What the view pane can show. */
export const viewTabs = ['rendered', 'html', 'tree', 'site'] as const;
export type ViewTab = (typeof viewTabs)[number];

/** The tab with this name, or the rendered page by default. */
export function viewTab(value: string | undefined): ViewTab {
  return viewTabs.find((tab) => tab === value) ?? 'rendered';
}

/** Sets up the tabs of the view pane. Calls `onShow` with the tab that is shown. */
export function createViewTabs(tablist: HTMLElement, onShow: (tab: ViewTab) => void) {
  const { show } = createTabs(tablist, (name) => onShow(viewTab(name)));
  return { show: (tab: ViewTab) => show(tab) };
}
