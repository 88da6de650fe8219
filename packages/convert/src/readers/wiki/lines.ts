import type { WikiMacro } from '@macrowright/macros';

/** Finds where lines end. A line feed inside a macro does not end a line. */
export interface Lines {
  /** The end of the line that starts at `from`, or `end`. */
  endOf(from: number, end: number): number;
}

/** Creates a table of a text's line endings. Lookups in ascending order take constant time. */
export function createLines(text: string, spans: ReadonlyMap<number, WikiMacro>): Lines {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds.push(at);
  const starts: number[] = [];
  const ends: number[] = [];
  let feed = 0;
  for (const span of [...spans.values()].sort((a, b) => a.start - b.start)) {
    while (feed < feeds.length && (feeds[feed] ?? 0) < span.start) feed++;
    const end = endOfSpan(span);
    if ((feeds[feed] ?? text.length) >= end) continue;
    starts.push(span.start);
    ends.push(end);
  }
  let feedHint = 0;
  let spanHint = 0;
  return {
    endOf(from, end) {
      for (let at = from; ; ) {
        feedHint = firstFrom(feeds, at, feedHint);
        const next = feedHint < feeds.length ? (feeds[feedHint] ?? end) : end;
        spanHint = firstFrom(starts, at, spanHint);
        if (spanHint >= starts.length) return Math.min(next, end);
        const start = starts[spanHint] ?? end;
        const after = ends[spanHint] ?? end;
        if (start >= next || start >= end || after > end) return Math.min(next, end);
        at = after;
      }
    },
  };
}

/** The end of the part of a span in which no line ends; for a color, the tag. */
export function endOfSpan(span: WikiMacro): number {
  return span.kind === 'color' ? span.openEnd : span.end;
}

/** The index of the first value in a sorted array that is at least `from`. The hint and the next few indexes are tried first. */
function firstFrom(sorted: readonly number[], from: number, hint: number): number {
  const { length } = sorted;
  if (hint === 0 || (sorted[hint - 1] ?? 0) < from) {
    for (let index = hint; index < hint + 4; index++)
      if (index >= length || (sorted[index] ?? 0) >= from) return Math.min(index, length);
  }
  return countBelow(sorted, from);
}

/** How many numbers in a sorted array are less than a limit. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
