import { part } from './dom.ts';

/** Sets up the tabs that replace the columns on small screens. */
export function enablePhoneTabs(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-show]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      part('main', HTMLElement).dataset.shown = button.dataset.show;
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    });
  }
}
