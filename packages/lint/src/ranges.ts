import type { Range, StorageDocument } from '@macrowright/storage';
import type { Element } from 'domhandler';

const unknownRange: Range = { start: 0, end: 0 };

/** The range of the start tag. */
export function openRange(document: StorageDocument, element: Element): Range {
  return document.tagRanges(element)?.open ?? unknownRange;
}

/** The range of an attribute value without its quotes, or of the start tag if the attribute is missing. */
export function valueRange(document: StorageDocument, element: Element, name: string): Range {
  return document.tagRanges(element)?.attributes.get(name)?.value ?? openRange(document, element);
}

/** The range of the whole element. */
export function wholeRange(document: StorageDocument, element: Element): Range {
  return document.rangeOf(element) ?? unknownRange;
}

/** The range between the tags, or of the whole element if it is self-closing. */
export function contentRange(document: StorageDocument, element: Element): Range {
  const ranges = document.tagRanges(element);
  return ranges?.close ? { start: ranges.open.end, end: ranges.close.start } : wholeRange(document, element);
}

/** The range of an attribute and the whitespace before it, in a well-formed document. */
export function removalOfAttribute(document: StorageDocument, element: Element, name: string): Range {
  const ranges = document.tagRanges(element)?.attributes.get(name);
  if (!ranges) return unknownRange;
  let start = ranges.name.start;
  while (/\s/.test(document.source.charAt(start - 1))) start--;
  return { start, end: ranges.value.end + 1 };
}
