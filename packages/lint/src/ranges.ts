import type { Range, StorageDocument } from '@macrowright/storage';
import type { Element } from 'domhandler';

const nowhere: Range = { start: 0, end: 0 };

/** The start tag. */
export function openRange(document: StorageDocument, element: Element): Range {
  return document.tagRanges(element)?.open ?? nowhere;
}

/** The value of an attribute without its quotes, else the start tag. */
export function valueRange(document: StorageDocument, element: Element, name: string): Range {
  return document.tagRanges(element)?.attributes.get(name)?.value ?? openRange(document, element);
}

/** The whole element. */
export function wholeRange(document: StorageDocument, element: Element): Range {
  return document.rangeOf(element) ?? nowhere;
}

/** What stands between the tags; the whole element when it is self-closing. */
export function contentRange(document: StorageDocument, element: Element): Range {
  const ranges = document.tagRanges(element);
  return ranges?.close ? { start: ranges.open.end, end: ranges.close.start } : wholeRange(document, element);
}

/** An attribute with the white space before it; for a document that is well-formed. */
export function removalOfAttribute(document: StorageDocument, element: Element, name: string): Range {
  const ranges = document.tagRanges(element)?.attributes.get(name);
  if (!ranges) return nowhere;
  let start = ranges.name.start;
  while (/\s/.test(document.source.charAt(start - 1))) start--;
  return { start, end: ranges.value.end + 1 };
}
