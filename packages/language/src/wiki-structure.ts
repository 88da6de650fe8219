import type { MacroRegistry } from '@macroscope/macros';
import type { Range } from '@macroscope/storage';
import { createSpansLines, lineAround } from './lines.ts';
import { type FlatSymbol, nestSymbols } from './symbols.ts';
import type { DocumentSymbol } from './types.ts';
import { type WikiMacroTag, wikiMacroTags } from './wiki-macros.ts';
import { createPlainCursor } from './wiki-plain.ts';

/** Headings and macros of wiki markup. */
export function wikiSymbols(text: string, registry: MacroRegistry): readonly DocumentSymbol[] {
  const tags = wikiMacroTags(text, registry);
  const flat: FlatSymbol[] = tags.map((tag) => ({
    name: tag.name,
    kind: 'macro',
    range: wholeOf(tag),
    selection: tag.nameRange,
  }));
  const isPlain = createPlainCursor(tags);
  for (const match of text.matchAll(/^[ \t]*h([1-6])\.(?=\s)(.*)$/gm)) {
    if (isPlain(match.index)) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    flat.push({ name: match[2]?.trim() ?? '', kind: 'heading', level: Number(match[1]), range, selection: range });
  }
  flat.sort((a, b) => a.range.start - b.range.start);
  return nestSymbols(flat, text.length);
}

/** Macros that span lines. */
export function wikiFoldings(text: string, registry: MacroRegistry): readonly Range[] {
  return wikiMacroTags(text, registry).map(wholeOf).filter(createSpansLines(text));
}

/** Line, macros and text around a place, smallest first. */
export function wikiSelections(text: string, offset: number, registry: MacroRegistry): readonly Range[] {
  const line = lineAround(text, offset);
  const around = wikiMacroTags(text, registry).flatMap((tag) => [
    wholeOf(tag),
    ...(tag.end ? [{ start: tag.range.end, end: tag.end.start }] : []),
  ]);
  const holding = [line, ...around, { start: 0, end: text.length }].filter(
    ({ start, end }) => start <= offset && offset <= end,
  );
  holding.sort((a, b) => a.end - a.start - (b.end - b.start));
  // each must lie in the next, which a line that holds two macros does not promise
  const kept: Range[] = [];
  for (const range of holding) {
    const before = kept.at(-1) ?? { start: offset, end: offset };
    const grows = range.end - range.start > before.end - before.start || kept.length === 0;
    if (grows && range.start <= before.start && before.end <= range.end) kept.push(range);
  }
  return kept;
}

/** Every place that names an anchor of this page, with the name. */
export function wikiAnchors(text: string, registry: MacroRegistry): readonly { name: string; range: Range }[] {
  const tags = wikiMacroTags(text, registry);
  const found = tags
    .filter(({ name }) => name === 'anchor')
    .map(({ range, nameRange }) => ({ start: nameRange.end + 1, end: range.end - 1 }))
    .filter(({ start, end }) => start < end);
  const isPlain = createPlainCursor(tags);
  for (const { target, range } of wikiLinkTargets(text)) {
    if (target.startsWith('#') && !isPlain(range.start)) found.push({ start: range.start + 1, end: range.end });
  }
  return found.map((range) => ({ name: text.slice(range.start, range.end), range }));
}

/** Addresses that can be followed. */
export function wikiLinks(text: string, registry: MacroRegistry): readonly { range: Range; url: string }[] {
  const isPlain = createPlainCursor(wikiMacroTags(text, registry));
  return wikiLinkTargets(text)
    .filter(({ target, range }) => !isPlain(range.start) && /^https?:\/\//.test(target))
    .map(({ target, range }) => ({ range, url: target }));
}

/** What the links of a text lead to, in source order. */
export function wikiLinkTargets(text: string): readonly { target: string; range: Range }[] {
  return [...text.matchAll(/\[([^[\]\n]{1,2000})\]/g)].map((match) => {
    const inner = match[1] ?? '';
    const [first = '', second] = inner.split('|');
    const target = second ?? first;
    const start = match.index + 1 + (second === undefined ? 0 : first.length + 1);
    return { target, range: { start, end: start + target.length } };
  });
}

function wholeOf({ range, end }: WikiMacroTag): Range {
  return { start: range.start, end: end?.end ?? range.end };
}
