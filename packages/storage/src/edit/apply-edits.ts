import type { TextEdit } from '../diagnostic.ts';

/**
 * Applies edits to a text. They may come in any order; those that insert at one place keep theirs.
 *
 * A range outside the text, or two that overlap, are a `RangeError`.
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
      throw new RangeError(`Edit ${start}–${end} lies outside the text of ${source.length} characters.`);
    }
    if (start < at) throw new RangeError(`Edit ${start}–${end} overlaps an edit that ends at ${at}.`);
    output += source.slice(at, start) + edit.text;
    at = end;
  }
  return output + source.slice(at);
}
