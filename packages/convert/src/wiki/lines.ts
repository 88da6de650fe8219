import type { MacroSpan } from './macro-scan.ts';

/** Finds where lines end. A line feed inside a macro ends no line. */
export interface Lines {
  /** The end of the line that starts at `from`, or `end`. */
  endOf(from: number, end: number): number;
}

/** Makes the table of line ends of a text. Look-ups that go forwards take constant time. */
export function createLines(text: string, spans: ReadonlyMap<number, MacroSpan>): Lines {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds.push(at);
  const long: MacroSpan[] = [];
  let feed = 0;
  const ordered = [...spans.values()].sort((a, b) => a.start - b.start);
  for (const span of ordered) {
    while (feed < feeds.length && (feeds[feed] ?? 0) < span.start) feed++;
    if ((feeds[feed] ?? text.length) < endOfSpan(span)) long.push(span);
  }
  let feedHint = 0;
  let spanHint = 0;
  return {
    endOf(from, end) {
      for (let at = from; ; ) {
        feedHint = firstFrom(feeds.length, (index) => feeds[index] ?? 0, at, feedHint);
        const next = feeds[feedHint] ?? text.length;
        spanHint = firstFrom(long.length, (index) => long[index]?.start ?? 0, at, spanHint);
        const span = long[spanHint];
        if (!span || span.start >= next || span.start >= end || endOfSpan(span) > end) return Math.min(next, end);
        at = endOfSpan(span);
      }
    },
  };
}

/** Where a span ends as far as lines are concerned: a colour is only a tag. */
export function endOfSpan(span: MacroSpan): number {
  return span.kind === 'color' ? span.openEnd : span.end;
}

/** The first index whose value is not below `from`, in a sorted list; the hint is tried before a binary search. */
function firstFrom(length: number, valueAt: (index: number) => number, from: number, hint: number): number {
  for (let index = hint; index <= hint + 2 && index <= length; index++) {
    if ((index === 0 || valueAt(index - 1) < from) && (index === length || valueAt(index) >= from)) return index;
  }
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
