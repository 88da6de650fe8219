import type { Range } from '@macrowright/storage';
import { make } from '../dom.ts';

/** A text with ranges marked. Ranges inside other ranges are not marked again. */
export function markedText(label: string, text: string, ranges: readonly Range[]): HTMLElement {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < end || range.start === range.end) continue;
    pieces.push(text.slice(end, range.start), make('mark', {}, text.slice(range.start, range.end)));
    end = range.end;
  }
  pieces.push(text.slice(end));
  return make(
    'div',
    { class: 'marked' },
    make('h3', {}, label),
    make('pre', { tabindex: 0, 'aria-label': label }, ...pieces),
  );
}
