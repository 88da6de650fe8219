import type { Range } from '@macrowright/storage';
import { createSpansLines, lineAround } from './lines.ts';
import { type FlatSymbol, nestSymbols } from './symbols.ts';
import type { DocumentSymbol } from './types.ts';
import type { WikiDocument, WikiMacroTag } from './wiki-document.ts';
import { createPlainCursor } from './wiki-plain.ts';

/** Headings and macros in wiki markup. */
export function wikiSymbols(document: WikiDocument): readonly DocumentSymbol[] {
  const { source, tags } = document;
  const flat: FlatSymbol[] = tags.map((tag) => ({
    name: tag.name,
    kind: 'macro',
    range: wholeOf(tag),
    selection: tag.nameRange,
  }));
  for (const { name, level, range } of wikiHeadings(document)) {
    flat.push({ name, kind: 'heading', level, range, selection: range });
  }
  flat.sort((a, b) => a.range.start - b.range.start);
  return nestSymbols(flat, source.length);
}

/** The headings in source order. Their ranges are their lines. */
export function wikiHeadings({ source, tags }: WikiDocument): readonly { name: string; level: number; range: Range }[] {
  const isPlain = createPlainCursor(tags);
  return [...source.matchAll(/^[ \t]*h([1-6])\.(?=\s)(.*)$/gm)]
    .filter(({ index }) => !isPlain(index))
    .map(({ index, 0: line, 1: level, 2: name = '' }) => ({
      name: name.trim(),
      level: Number(level),
      range: { start: index, end: index + line.length },
    }));
}

/** Macros that span several lines. */
export function wikiFoldings({ source, tags }: WikiDocument): readonly Range[] {
  return tags.map(wholeOf).filter(createSpansLines(source));
}

/** The line, the macros and the whole text around an offset, smallest first. */
export function wikiSelections({ source, tags }: WikiDocument, offset: number): readonly Range[] {
  const line = lineAround(source, offset);
  const around = tags.flatMap((tag) => [
    wholeOf(tag),
    ...(tag.end ? [{ start: tag.range.end, end: tag.end.start }] : []),
  ]);
  const containing = [line, ...around, { start: 0, end: source.length }].filter(
    ({ start, end }) => start <= offset && offset <= end,
  );
  containing.sort((a, b) => a.end - a.start - (b.end - b.start));
  // each range must contain the previous one, which is not guaranteed for a line with two macros
  const kept: Range[] = [];
  for (const range of containing) {
    const before = kept.at(-1) ?? { start: offset, end: offset };
    const grows = range.end - range.start > before.end - before.start || kept.length === 0;
    if (grows && range.start <= before.start && before.end <= range.end) kept.push(range);
  }
  return kept;
}

/** URLs that can be opened. */
export function wikiLinks({ source, tags }: WikiDocument): readonly { range: Range; url: string }[] {
  const isPlain = createPlainCursor(tags);
  return wikiLinkTargets(source)
    .filter(({ target, range }) => !isPlain(range.start) && /^https?:\/\//.test(target))
    .map(({ target, range }) => ({ range, url: target }));
}

/** The targets of links in source order. */
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
