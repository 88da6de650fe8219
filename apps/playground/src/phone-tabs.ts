import { part } from './dom.ts';

/** The tabs that stand in for the columns on small screens. */
export function showOnPhones(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-show]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      part('main', HTMLElement).dataset.shown = button.dataset.show;
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    });
  }
}
