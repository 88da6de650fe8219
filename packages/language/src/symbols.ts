import type { DocumentSymbol } from './types.ts';

/** A symbol before nesting. A heading has a level, and its range ends with the heading. */
export type FlatSymbol = Omit<DocumentSymbol, 'children'> & { readonly level?: number };

/** Nests symbols in source order: macros inside their parent macro, and everything else below the preceding heading. */
export function nestSymbols(flat: readonly FlatSymbol[], end: number): readonly DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { end: number; children: DocumentSymbol[] }[] = [];
  const ends = sectionEnds(flat, end);
  for (const [index, { level: _level, ...symbol }] of flat.entries()) {
    for (let last = open.at(-1); last && last.end <= symbol.range.start; last = open.at(-1)) open.pop();
    // a section that starts inside a macro ends with it
    const limit = Math.min(ends[index] ?? end, open.at(-1)?.end ?? end);
    const children: DocumentSymbol[] = [];
    const range = { start: symbol.range.start, end: limit };
    const selection = { start: Math.min(symbol.selection.start, limit), end: Math.min(symbol.selection.end, limit) };
    (open.at(-1)?.children ?? top).push({ ...symbol, range, selection, children });
    open.push({ end: limit, children });
  }
  return top;
}

/** The end of each symbol. A heading ends at the next heading of the same or a higher level in the same macro. */
function sectionEnds(flat: readonly FlatSymbol[], end: number): readonly number[] {
  const ends = flat.map(({ level, range }) => (level === undefined ? range.end : end));
  const macros: { end: number; headings: { index: number; level: number }[] }[] = [{ end, headings: [] }];
  for (const [index, { level, range }] of flat.entries()) {
    while (macros.length > 1 && (macros.at(-1)?.end ?? end) <= range.start) macros.pop();
    if (level === undefined) {
      macros.push({ end: range.end, headings: [] });
      continue;
    }
    const headings = macros.at(-1)?.headings ?? [];
    for (let last = headings.at(-1); last && last.level >= level; last = headings.at(-1)) {
      ends[last.index] = range.start;
      headings.pop();
    }
    headings.push({ index, level });
  }
  return ends;
}
