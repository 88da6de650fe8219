/** Sets up a tab list with clicks and arrow keys. Calls `onShow` with the name of the tab that is shown. */
export function createTabs(tablist: HTMLElement, onShow: (name: string) => void = () => undefined) {
  const tabs = [...tablist.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const show = (name: string) => {
    for (const tab of tabs) {
      const isShown = tab.dataset.tab === name;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !isShown;
    }
    onShow(name);
  };
  tablist.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.tab) show(target.dataset.tab);
  });
  tablist.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    if (step === undefined) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    show(next?.dataset.tab ?? '');
  });
  return { show };
}
