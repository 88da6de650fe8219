import { make, part } from './dom.ts';

/** At most one message a second, so that a screen reader is not flooded. */
const pace = 1000;
let last = 0;
let pending: ReturnType<typeof setTimeout> | undefined;

/** Tells something in the live region. Only the newest of several quick messages is told. */
export function announce(message: string): void {
  clearTimeout(pending);
  pending = setTimeout(
    () => {
      last = performance.now();
      part('announce', HTMLElement).textContent = message;
      pending = setTimeout(() => {
        part('announce', HTMLElement).textContent = '';
      }, 8000);
    },
    Math.max(0, last + pace - performance.now()),
  );
}

/** Tells of a defect, with a report that can be copied. */
export function reportDefect(report: string): void {
  const region = part('announce', HTMLElement);
  clearTimeout(pending);
  const text = `${report}\n${navigator.userAgent}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce('Report copied.'),
      () => announce('The browser did not allow copying.'),
    );
  region.replaceChildren(
    `The engine failed and was started again: ${report.split('\n')[0]} `,
    make('button', { type: 'button', onclick: () => void copy() }, 'Copy report'),
  );
}
