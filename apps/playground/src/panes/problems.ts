import { createLineIndex, type Diagnostic } from '@macroscope/storage';
import type { Syntax } from '../protocol.ts';

/** More than this many entries help nobody and slow the page down; the count tells the rest. */
const most = 200;

/** Shows the findings of one text; choosing one calls `chosen`. */
export function showProblems(
  list: HTMLElement,
  count: HTMLElement,
  syntax: Syntax,
  text: string,
  diagnostics: readonly Diagnostic[],
  chosen: (diagnostic: Diagnostic) => void,
): void {
  const lines = createLineIndex(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  count.textContent =
    diagnostics.length === 0
      ? 'None'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${diagnostics.length - errors} other`;
  list.replaceChildren(
    ...diagnostics.slice(0, most).map((diagnostic) => {
      const { line, column } = lines.positionAt(diagnostic.range.start);
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.severity = diagnostic.severity;
      const place = document.createElement('span');
      place.className = 'place';
      place.textContent = `${syntax} ${line}:${column}`;
      const code = document.createElement('code');
      code.textContent = diagnostic.code;
      button.append(place, `${diagnostic.severity}: ${diagnostic.message} `, code);
      button.addEventListener('click', () => chosen(diagnostic));
      item.append(button);
      return item;
    }),
  );
}
