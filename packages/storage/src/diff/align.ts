/** Indexes of equal elements in two arrays, ascending in both. */
export type Pair = readonly [first: number, second: number];

/** Number of differences after which an approximate search replaces the exact one. Keeps the time linear. */
const maxDifferences = 64;

/**
 * Finds a common subsequence of two arrays of numbers: the longest one if there are few differences, otherwise one based
 * on the numbers that occur exactly once in each array.
 */
export function align(a: readonly number[], b: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    pairs.push([start, start]);
    start++;
  }
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const middle = shortestEdit(a.slice(start, aEnd), b.slice(start, bEnd)) ?? anchors(a, b, start, aEnd, bEnd);
  const shift = middle.isShifted ? 0 : start;
  for (const [first, second] of middle.pairs) pairs.push([first + shift, second + shift]);
  for (let left = a.length - aEnd; left > 0; left--) pairs.push([a.length - left, b.length - left]);
  return pairs;
}

interface Alignment {
  readonly pairs: readonly Pair[];
  readonly isShifted: boolean;
}

/** Myers' search for the shortest edit script; `undefined` if it has more than `maxDifferences` steps. */
function shortestEdit(a: readonly number[], b: readonly number[]): Alignment | undefined {
  if (a.length === 0 || b.length === 0) return { pairs: [], isShifted: false };
  const trace: Int32Array[] = [];
  let reached = new Int32Array(2 * maxDifferences + 3);
  const middle = maxDifferences + 1;
  for (let d = 0; d <= maxDifferences; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(reached, middle + k - 1) < at(reached, middle + k + 1));
      let x = down ? at(reached, middle + k + 1) : at(reached, middle + k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached[middle + k] = x;
      if (k === a.length - b.length && x >= a.length) return { pairs: walkBack(trace, a, b, d, k), isShifted: false };
    }
    trace.push(reached);
    reached = reached.slice();
  }
  return undefined;
}

function walkBack(
  trace: readonly Int32Array[],
  a: readonly number[],
  b: readonly number[],
  d: number,
  k: number,
): Pair[] {
  const pairs: Pair[] = [];
  const middle = maxDifferences + 1;
  let x = a.length;
  let y = b.length;
  let diagonal = k;
  for (let step = d; step > 0; step--) {
    const before = trace[step - 1] ?? new Int32Array(0);
    const down =
      diagonal === -step ||
      (diagonal !== step && at(before, middle + diagonal - 1) < at(before, middle + diagonal + 1));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = at(before, middle + previous);
    const fromY = fromX - previous;
    const startX = down ? fromX : fromX + 1;
    while (x > startX) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
    diagonal = previous;
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}

/** The longest ascending sequence of pairs of numbers that occur once in each array. */
function anchors(a: readonly number[], b: readonly number[], start: number, aEnd: number, bEnd: number): Alignment {
  const inA = uniqueIndexes(a, start, aEnd);
  const inB = uniqueIndexes(b, start, bEnd);
  const candidates: Pair[] = [];
  for (const [value, index] of inA) {
    const other = inB.get(value);
    if (index >= 0 && other !== undefined && other >= 0) candidates.push([index, other]);
  }
  candidates.sort(([first], [second]) => first - second);
  return { pairs: longestAscending(candidates), isShifted: true };
}

/** The index of each value; -1 for a value that occurs more than once. */
function uniqueIndexes(list: readonly number[], start: number, end: number): Map<number, number> {
  const indexes = new Map<number, number>();
  for (let index = start; index < end; index++) {
    const value = list[index] ?? 0;
    indexes.set(value, indexes.has(value) ? -1 : index);
  }
  return indexes;
}

function longestAscending(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((pairs[tails[mid] ?? 0]?.[1] ?? 0) < pair[1]) low = mid + 1;
      else high = mid;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const run: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}
