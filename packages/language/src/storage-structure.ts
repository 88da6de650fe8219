import {
  attribute,
  type Element,
  isElement,
  type Range,
  type StorageDocument,
  textOf,
  walk,
} from '@macrowright/storage';
import { elementsAt } from './elements-at.ts';
import { createSpansLines } from './lines.ts';
import { isMacro } from './storage-cursor.ts';
import { type FlatSymbol, nestSymbols } from './symbols.ts';
import type { DocumentSymbol } from './types.ts';

/** Headings and macros in storage format. */
export function storageSymbols(document: StorageDocument): readonly DocumentSymbol[] {
  const flat: FlatSymbol[] = [];
  for (const { element, range } of elementsOf(document)) {
    const level = headingLevel(element);
    if (level !== undefined) {
      const name = titleOf(element);
      flat.push({ name: name === '' ? element.name : name, kind: 'heading', level, range, selection: range });
    } else if (isMacro(element.name)) {
      const selection = document.tagRanges(element)?.attributes.get('ac:name')?.value ?? range;
      flat.push({ name: attribute(element, 'ac:name') ?? '?', kind: 'macro', range, selection });
    }
  }
  return nestSymbols(flat, document.source.length);
}

/** The headings in source order; their ranges are those of the elements. */
export function storageHeadings(document: StorageDocument): readonly { name: string; range: Range }[] {
  return elementsOf(document)
    .filter(({ element }) => headingLevel(element) !== undefined)
    .map(({ element, range }) => ({ name: titleOf(element), range }));
}

/** Elements that span several lines. */
export function storageFoldings(document: StorageDocument): readonly Range[] {
  return elementsOf(document)
    .map(({ range }) => range)
    .filter(createSpansLines(document.source));
}

/** Ranges around an offset, from the smallest to the largest. */
export function storageSelections(document: StorageDocument, offset: number): readonly Range[] {
  const ranges: Range[] = [{ start: 0, end: document.source.length }];
  const add = (range: Range): void => {
    const last = ranges.at(-1) ?? range;
    // in a malformed tag, an attribute can extend beyond the tag
    const inside =
      last.start <= range.start && range.end <= last.end && range.end - range.start < last.end - last.start;
    if (inside && range.start <= offset && offset <= range.end) ranges.push(range);
  };
  for (const element of elementsAt(document, offset)) {
    const tag = document.tagRanges(element);
    const whole = document.rangeOf(element);
    if (whole) add(whole);
    if (!tag) continue;
    if (tag.close) add({ start: tag.open.end, end: tag.close.start });
    if (offset < tag.open.end) add(tag.open);
    for (const { value } of tag.attributes.values()) add(value);
  }
  return ranges.reverse();
}

/** URLs that can be opened. */
export function storageLinks(document: StorageDocument): readonly { range: Range; url: string }[] {
  return elementsOf(document).flatMap(({ element }) => {
    const key = element.name === 'a' ? 'href' : element.name === 'ri:url' ? 'ri:value' : undefined;
    const url = key === undefined ? undefined : attribute(element, key);
    const range = key === undefined ? undefined : document.tagRanges(element)?.attributes.get(key)?.value;
    return range && url !== undefined && /^https?:\/\//.test(url) ? [{ range, url }] : [];
  });
}

function headingLevel({ name }: Element): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}

/** The start of a heading's text, as shown in a list. Its length is limited, so that nested headings take linear time. */
function titleOf(heading: Element): string {
  const longest = 200;
  const most = 50;
  const pieces: string[] = [];
  let [length, nodes] = [0, 0];
  walk(heading.children, {
    enter(node) {
      if (length > longest || nodes++ > most) return false;
      if (node.type !== 'text') return true;
      const piece = textOf(node);
      pieces.push(piece);
      length += piece.length;
      return true;
    },
  });
  return pieces.join('').trim().slice(0, longest);
}

/** All elements with their ranges, in document order. */
export function elementsOf(document: StorageDocument): readonly { element: Element; range: Range }[] {
  const found: { element: Element; range: Range }[] = [];
  walk(document.root.children, {
    enter(node) {
      const range = isElement(node) ? document.rangeOf(node) : undefined;
      if (isElement(node) && range) found.push({ element: node, range });
    },
  });
  return found;
}
