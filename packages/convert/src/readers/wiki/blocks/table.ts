import type { ChildNode } from '@macrowright/storage';
import { skipSpaces } from '../characters.ts';
import type { BlockConstruct, ConstructReader } from '../construct.ts';
import { imageEnd, linkEnd } from '../delimiters.ts';
import { endOfSpan } from '../lines.ts';
import { make, wrap } from '../node.ts';

/**
 * Tables. The bars before a cell decide its type. Lines that start no row belong to the last open cell.
 *
 *     ||Key||Value||
 *     |k|v|
 */
export const table: BlockConstruct = {
  name: 'table',
  starts: '|',
  opens: (_reader, { shape }) => shape !== 'cell',
  read(reader, { start, end: firstEnd, limit }, out) {
    const { text, lines } = reader;
    const rows: ChildNode[] = [];
    let at = start;
    let end = firstEnd;
    for (;;) {
      const ink = skipSpaces(text, at, end);
      if (text.charCodeAt(ink) !== 124 || ink === end) break;
      end = rowEnd(reader, at, end, limit);
      rows.push(readRow(reader, ink, end));
      at = end + 1;
      if (at >= limit) break;
      end = lines.endOf(at, limit);
    }
    const last = Math.min(at - 1, limit);
    out.push(wrap('table', [wrap('tbody', rows, start, last)], start, last));
    return at;
  },
};

/** The end of a row. A row that ends in a bar is closed: the lines below do not belong to it. */
function rowEnd(reader: ConstructReader, start: number, firstEnd: number, limit: number): number {
  const { text, lines } = reader;
  let lineStart = start;
  let end = firstEnd;
  while (end < limit && !isClosed(text, lineStart, end)) {
    const nextEnd = lines.endOf(end + 1, limit);
    const ink = skipSpaces(text, end + 1, nextEnd);
    if (ink === nextEnd || text.charCodeAt(ink) === 124) break;
    lineStart = end + 1;
    end = nextEnd;
  }
  return end;
}

function isClosed(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return text.charCodeAt(at - 1) === 124 && at - 1 >= start && text.charCodeAt(at - 2) !== 92;
}

function readRow(reader: ConstructReader, start: number, end: number): ChildNode {
  const { text } = reader;
  const cells: ChildNode[] = [];
  let at = start;
  while (at < end) {
    const bars = at + 1 < end && text.charCodeAt(at + 1) === 124 ? 2 : 1;
    const from = at + bars;
    const to = cellEnd(reader, from, end);
    if (to === end && skipSpaces(text, from, end) === end) break;
    const cell = make(bars === 2 ? 'th' : 'td', undefined, at, to);
    reader.body({ start: from, end: to }, cell, 'cell');
    cells.push(cell);
    at = to;
  }
  return wrap('tr', cells, start, end);
}

/** The bar that ends a cell. A bar in a macro, a link or an image does not. */
function cellEnd(reader: ConstructReader, from: number, end: number): number {
  const { text, spans } = reader;
  for (let at = from; at < end; at++) {
    switch (text.charCodeAt(at)) {
      case 124:
        return at;
      case 92:
        at++;
        break;
      case 123: {
        const span = spans.get(at);
        if (span && endOfSpan(span) <= end) at = endOfSpan(span) - 1;
        break;
      }
      case 91: {
        const close = linkEnd(reader, at + 1, end);
        if (close > at + 1) at = close;
        break;
      }
      case 33: {
        const close = imageEnd(reader, at, end);
        if (close > 0) at = close;
      }
    }
  }
  return end;
}
