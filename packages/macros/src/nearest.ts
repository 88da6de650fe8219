/**
 * The candidate with the smallest edit distance to `name`, ignoring case; swapping two adjacent characters counts as
 * one edit. Allows at most two edits, or a third of the length of `name` if that is less. The first of several equally near
 * candidates wins.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  // the cost grows with the square of the length, and a name this long is not a typo
  if (name.length > 100) return undefined;
  const folded = name.toLowerCase();
  let best: string | undefined;
  let limit = Math.min(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = editDistance(folded, candidate.toLowerCase(), limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** The edit distance, or `limit` if the distance is not less than that. */
function editDistance(left: string, right: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    // no later row gets below this one's minimum: a swap reaches back two rows, but adds one to a row that was at most one lower
    if (least >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
