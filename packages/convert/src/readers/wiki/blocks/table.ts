import type { ChildNode } from '@macrowright/storage';
import type { BlockConstruct } from '../block-construct.ts';
import { skipBlanks } from '../characters.ts';
import type { WikiContext } from '../context.ts';
import { imageEnd, linkEnd } from '../delimiters.ts';
import { endOfSpan } from '../lines.ts';
import { addJoined, around, compact } from '../printed.ts';

/**
 * Tables. The bars before a cell decide its kind; lines that start no row belong to the last open cell.
 *
 *     ||Key||Value||
 *     |k|v|
 */
export const table: BlockConstruct = {
  name: 'table',
  starts: '|',
  opens: (_cx, { shape }) => shape !== 'cell',
  read(cx, { start, end: firstEnd, limit }, out) {
    const { text } = cx;
    const rows: ChildNode[] = [];
    let at = start;
    let end = firstEnd;
    for (;;) {
      const ink = skipBlanks(text, at, end);
      if (text.charCodeAt(ink) !== 124 || ink === end) break;
      end = rowEnd(cx, at, end, limit);
      addJoined(rows, compact(cx.settled(cx, readRow(cx, ink, end))));
      at = end + 1;
      if (at >= limit) break;
      end = cx.lines.endOf(at, limit);
    }
    const last = Math.min(at - 1, limit);
    out.push(around('table', start, last, [around('tbody', start, last, rows)]));
    return at;
  },
};

/** The end of a row. One that ends in a bar is closed, and takes no text from the lines below. */
function rowEnd(cx: WikiContext, start: number, firstEnd: number, limit: number): number {
  const { text } = cx;
  let lineStart = start;
  let end = firstEnd;
  while (end < limit && !isClosed(text, lineStart, end)) {
    const nextEnd = cx.lines.endOf(end + 1, limit);
    const ink = skipBlanks(text, end + 1, nextEnd);
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

function readRow(cx: WikiContext, start: number, end: number): ChildNode {
  const { text } = cx;
  const cells: ChildNode[] = [];
  let at = start;
  while (at < end) {
    const bars = at + 1 < end && text.charCodeAt(at + 1) === 124 ? 2 : 1;
    const from = at + bars;
    const to = cellEnd(cx, from, end);
    if (to === end && skipBlanks(text, from, end) === end) break;
    addJoined(cells, cx.body(cx, bars === 2 ? 'th' : 'td', { start: at, end: to }, { start: from, end: to }, 'cell'));
    at = to;
  }
  return around('tr', start, end, cells);
}

/** The bar that ends a cell: one in a macro, a link or an image does not. */
function cellEnd(cx: WikiContext, from: number, end: number): number {
  const { text, spans } = cx;
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
        const close = linkEnd(cx, at + 1, end);
        if (close > at + 1) at = close;
        break;
      }
      case 33: {
        const close = imageEnd(cx, at, end);
        if (close > 0) at = close;
      }
    }
  }
  return end;
}
