import { make, part } from './dom.ts';

/** Milliseconds between messages, so that screen readers are not flooded. */
const minInterval = 1000;
let last = 0;
let pending: ReturnType<typeof setTimeout> | undefined;

/** Announces a message in the live region. If several messages follow in quick succession, only the last one is announced. */
export function announce(message: string): void {
  clearTimeout(pending);
  pending = setTimeout(
    () => {
      last = performance.now();
      part('live-region', HTMLElement).textContent = message;
      pending = setTimeout(() => {
        part('live-region', HTMLElement).textContent = '';
      }, 8000);
    },
    Math.max(0, last + minInterval - performance.now()),
  );
}

/** Announces a failure of the engine, with a report to copy. */
export function reportFailure(report: string): void {
  const region = part('live-region', HTMLElement);
  clearTimeout(pending);
  const text = `${report}\n${navigator.userAgent}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce('Copied the report.'),
      () => announce('The browser blocked copying.'),
    );
  region.replaceChildren(
    `The engine failed and was restarted: ${report.split('\n')[0]} `,
    make('button', { type: 'button', onclick: () => void copy() }, 'Copy report'),
  );
}
