import { isSpaceAt, isWordAt } from './characters.ts';
import type { ConstructReader } from './construct.ts';
import { endOfSpan } from './lines.ts';

/**
 * The bracket that ends a link, or -1. A link contains neither a bracket nor a block macro, so each search ends at the next
 * one.
 */
export function linkEnd({ text, spans }: ConstructReader, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    switch (text.charCodeAt(at)) {
      case 92: // backslash
        at++;
        break;
      case 93: // ]
        return at;
      case 91: // [
      case 10:
        return -1;
      case 123: {
        const span = spans.get(at);
        if (!span) break;
        if (span.kind !== 'color' && span.definition?.placement === 'block') return -1;
        at = endOfSpan(span) - 1;
      }
    }
  }
  return -1;
}

/**
 * The exclamation mark that ends an image, or -1. One in a quoted parameter does not end it. Quoted parameters are limited to
 * 500 characters, so that the search takes linear time.
 */
export function imageEnd({ text, spans }: ConstructReader, at: number, end: number): number {
  if (isSpaceAt(text, at + 1, at, end)) return -1;
  for (let close = at + 1; close < end; close++) {
    switch (text.charCodeAt(close)) {
      case 10:
        return -1;
      case 123:
        if (spans.has(close)) return -1;
        break;
      case 34: {
        if (text[close - 1] !== '=') break;
        const quote = text.slice(close + 1, Math.min(end, close + 500)).indexOf('"');
        const skipped = quote >= 0 ? text.slice(close + 1, close + 1 + quote) : '\n';
        if (!skipped.includes('\n')) close += quote + 1;
        break;
      }
      case 33:
        return close > at + 1 && !isSpaceAt(text, close - 1, at, end) && !isWordAt(text, close + 1) ? close : -1;
    }
  }
  return -1;
}
