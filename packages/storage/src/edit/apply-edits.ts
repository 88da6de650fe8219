import type { TextEdit } from '../diagnostic.ts';

/**
 * Applies edits to a source, in any order. Insertions at the same offset keep their given order.
 *
 * Throws a `RangeError` for a range outside the source, and for ranges that overlap.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index,
    );
  let output = '';
  let at = 0;
  for (const { edit } of ordered) {
    const { start, end } = edit.range;
    if (!(start >= 0 && start <= end && end <= source.length)) {
      throw new RangeError(`Edit ${start}–${end} is outside the source, which has ${source.length} characters.`);
    }
    if (start < at) throw new RangeError(`Edit ${start}–${end} overlaps an edit that ends at ${at}.`);
    output += source.slice(at, start) + edit.text;
    at = end;
  }
  return output + source.slice(at);
}
