/** Wires a list of tabs: press, arrow keys; each shows the panel it names. `shown` is told of the name in front. */
export function createTabs(tablist: HTMLElement, shown: (name: string) => void = () => undefined) {
  const tabs = [...tablist.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const show = (name: string) => {
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
