import { isSpace } from './characters.ts';

/*
 * Where the parts of a tag end, well-formed or not. The parser and `tagRangesOf` must agree on it.
 */

/** The offset after characters that are not allowed in a tag. */
export function unexpectedEnd(source: string, start: number): number {
  let at = start + 1;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isSpace(code) || code === 62 || code === 60) break;
    if (code === 47 && source.charCodeAt(at + 1) === 62) break;
  }
  return at;
}

/** The offset after an unquoted value. */
export function unquotedEnd(source: string, start: number): number {
  let at = start;
  while (at < source.length && !isUnquotedEnd(source.charCodeAt(at))) at++;
  return at;
}

/** Whether a quote after a `<` closes the value: no tag ends in between, and the tag continues after the quote. */
export function closesAfterLessThan(source: string, start: number, close: number): boolean {
  const after = source.charCodeAt(close + 1);
  const endsWell = isSpace(after) || after === 62 || after === 47;
  return endsWell && !source.slice(start + 1, close).includes('>');
}

/** The end of a value whose opening quote, at `start`, has no closing quote. */
export function unclosedValueEnd(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length && source.charCodeAt(end) !== 62 && source.charCodeAt(end) !== 60) end++;
  return source.charCodeAt(end) === 62 && source.charCodeAt(end - 1) === 47 ? end - 1 : end;
}

function isUnquotedEnd(code: number): boolean {
  return isSpace(code) || code === 62 || code === 60 || code === 34 || code === 39;
}
