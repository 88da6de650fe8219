import { isNameCharacter, isNameStart, isSpace } from './characters.ts';
import type { Range } from './diagnostic.ts';
import { closesAfterLessThan, unclosedValueEnd, unexpectedEnd, unquotedEnd } from './tag-syntax.ts';

/** The ranges of the parts of an element's tags. */
export interface TagRanges {
  /** The start tag, from `<` to `>`. */
  readonly open: Range;
  /** The end tag; `undefined` for an element that is self-closing or has no end tag. */
  readonly close: Range | undefined;
  /** The name in the start tag. */
  readonly name: Range;
  /** Each attribute by name; `value` is without its quotes. */
  readonly attributes: ReadonlyMap<string, { readonly name: Range; readonly value: Range }>;
}

/**
 * Reads the ranges of one element from the source. They are not stored, because most are never needed. `lastChildEnd` is the
 * end of the element's last child, or 0 if it has none.
 */
export function tagRangesOf(source: string, start: number, endIndex: number, lastChildEnd = 0): TagRanges {
  let at = start + 1;
  while (isNameCharacter(source.charCodeAt(at))) at++;
  const name = { start: start + 1, end: at };
  const attributes = new Map<string, { name: Range; value: Range }>();

  while (at <= endIndex && source.charCodeAt(at) !== 62) {
    const code = source.charCodeAt(at);
    if (code === 60) break; // the tag has no closing `>`
    if (!isNameStart(code)) {
      at = isSpace(code) || (code === 47 && source.charCodeAt(at + 1) === 62) ? at + 1 : unexpectedEnd(source, at);
      continue;
    }
    const from = at;
    while (isNameCharacter(source.charCodeAt(at))) at++;
    const attributeName = { start: from, end: at };
    let value = at;
    while (isSpace(source.charCodeAt(value))) value++;
    let range = { start: at, end: at };
    if (source.charCodeAt(value) === 61) {
      value++;
      while (isSpace(source.charCodeAt(value))) value++;
      const quote = source.charCodeAt(value);
      if (quote === 34 || quote === 39) {
        const end = quotedEnd(source, value, endIndex);
        range = { start: value + 1, end };
        at = source.charCodeAt(end) === quote ? end + 1 : end;
      } else {
        at = unquotedEnd(source, value);
        range = { start: value, end: at };
      }
    }
    const key = source.slice(from, attributeName.end);
    if (!attributes.has(key)) attributes.set(key, { name: attributeName, value: range });
  }

  const open = { start, end: Math.min(source.charCodeAt(at) === 60 ? at : at + 1, endIndex + 1) };
  // only search after the last child: an element without an end tag ends with it
  const contentEnd = Math.max(lastChildEnd, open.end);
  const rest = source.slice(contentEnd, endIndex + 1);
  const closeStart = contentEnd + rest.lastIndexOf('</');
  const tagName = source.slice(name.start, name.end);
  const closes =
    closeStart >= contentEnd &&
    rest.endsWith('>') &&
    source.slice(closeStart + 2, closeStart + 2 + tagName.length).toLowerCase() === tagName.toLowerCase();
  return { open, close: closes ? { start: closeStart, end: endIndex + 1 } : undefined, name, attributes };
}

/** Finds the end of a quoted value as the parser does, without searching beyond the element, so that reading all tags takes linear time. */
function quotedEnd(source: string, start: number, endIndex: number): number {
  const quote = source.charCodeAt(start);
  let close = start + 1;
  let hasLess = false;
  for (; close <= endIndex && source.charCodeAt(close) !== quote; close++) hasLess ||= source.charCodeAt(close) === 60;
  if (close > endIndex) return unclosedValueEnd(source, start);
  return hasLess && !closesAfterLessThan(source, start, close) ? unclosedValueEnd(source, start) : close;
}
