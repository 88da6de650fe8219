import {
  attribute,
  type Element,
  isElement,
  macroOf,
  type Range,
  type StorageDocument,
  textOf,
  walk,
} from '@macroscope/storage';
import { elementsAt } from './elements-at.ts';
import { isMacro } from './storage-cursor.ts';
import { type FlatSymbol, nestSymbols } from './symbols.ts';
import type { DocumentSymbol } from './types.ts';

/** Headings and macros of storage format. */
export function storageSymbols(document: StorageDocument): readonly DocumentSymbol[] {
  const flat: FlatSymbol[] = [];
  for (const { element, range } of elementsOf(document)) {
    const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : undefined;
    if (level !== undefined) {
      const name = textOf(element).trim();
      flat.push({ name: name === '' ? element.name : name, kind: 'heading', level, range, selection: range });
    } else if (isMacro(element.name)) {
      const selection = document.tagRanges(element)?.attributes.get('ac:name')?.value ?? range;
      flat.push({ name: attribute(element, 'ac:name') ?? '?', kind: 'macro', range, selection });
    }
  }
  return nestSymbols(flat, document.source.length);
}

/** Elements that span lines. */
export function storageFoldings(document: StorageDocument): readonly Range[] {
  return elementsOf(document)
    .map(({ range }) => range)
    .filter(({ start, end }) => {
      const line = document.source.indexOf('\n', start);
      return line >= 0 && line < end;
    });
}

/** Ever larger ranges around a place, smallest first. */
export function storageSelections(document: StorageDocument, offset: number): readonly Range[] {
  const ranges: Range[] = [{ start: 0, end: document.source.length }];
  const add = (range: Range): void => {
    const last = ranges.at(-1);
    const grows = last === undefined || range.end - range.start < last.end - last.start;
    if (grows && range.start <= offset && offset <= range.end) ranges.push(range);
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

/** Every place that names an anchor of this page, with the name. */
export function storageAnchors(document: StorageDocument): readonly { name: string; range: Range }[] {
  const found: { name: string; range: Range }[] = [];
  for (const { element } of elementsOf(document)) {
    const macro = macroOf(element);
    if (macro?.name === 'anchor') {
      const parameter = macro.parameters.find(({ name }) => name === '');
      const tag = parameter && document.tagRanges(parameter.element);
      if (parameter && tag?.close)
        found.push({ name: parameter.value, range: { start: tag.open.end, end: tag.close.start } });
      continue;
    }
    // with a resource inside, the anchor is one of another page
    const pointsHere =
      element.name === 'ac:link' && !element.children.some((child) => isElement(child) && child.name.startsWith('ri:'));
    const name = pointsHere ? attribute(element, 'ac:anchor') : undefined;
    const range = name === undefined ? undefined : document.tagRanges(element)?.attributes.get('ac:anchor')?.value;
    if (name !== undefined && range) found.push({ name, range });
  }
  return found;
}

/** Addresses that can be followed. */
export function storageLinks(document: StorageDocument): readonly { range: Range; url: string }[] {
  return elementsOf(document).flatMap(({ element }) => {
    const key = element.name === 'a' ? 'href' : element.name === 'ri:url' ? 'ri:value' : undefined;
    const url = key === undefined ? undefined : attribute(element, key);
    const range = key === undefined ? undefined : document.tagRanges(element)?.attributes.get(key)?.value;
    return range && url !== undefined && /^https?:\/\//.test(url) ? [{ range, url }] : [];
  });
}

function elementsOf(document: StorageDocument): readonly { element: Element; range: Range }[] {
  const found: { element: Element; range: Range }[] = [];
  walk(document.root.children, {
    enter(node) {
      const range = isElement(node) ? document.rangeOf(node) : undefined;
      if (isElement(node) && range) found.push({ element: node, range });
    },
  });
  return found;
}
