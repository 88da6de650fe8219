/** What the view pane can show. */
export const viewTabs = ['rendered', 'html', 'tree', 'site'] as const;
export type ViewTab = (typeof viewTabs)[number];

/** Reads a tab's name from a text; what is not one is the rendered page. */
export function viewTab(value: string | undefined): ViewTab {
  return viewTabs.find((tab) => tab === value) ?? 'rendered';
}

/** Wires the tabs of the view pane: press, arrow keys; `shown` is told of the tab that is in front. */
export function createViewTabs(tablist: HTMLElement, shown: (tab: ViewTab) => void) {
  const tabs = [...tablist.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const show = (name: ViewTab) => {
    for (const tab of tabs) {
      const front = tab.dataset.tab === name;
      tab.setAttribute('aria-selected', String(front));
      tab.tabIndex = front ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !front;
    }
    shown(name);
  };
  tablist.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.tab) show(viewTab(target.dataset.tab));
  });
  tablist.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    if (step === undefined) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    show(viewTab(next?.dataset.tab));
  });
  return { show };
}
