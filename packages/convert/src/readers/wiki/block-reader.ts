import type { ChildNode, Range } from '@macrowright/storage';
import { type BlockLine, blockAt, endOfText } from './block-construct.ts';
import { addParagraphs } from './blocks/paragraphs.ts';
import { skipBlanks } from './characters.ts';
import type { InlineContent, Shape, WikiContext } from './context.ts';
import { append, make, makeText } from './node.ts';

/**
 * Reads the blocks of a range: what the constructs open, and paragraphs. `take` gets the nodes of each block when it has
 * been read; the list is used again for the next one.
 */
export function readBlocks(cx: WikiContext, range: Range, shape: Shape, take: (nodes: ChildNode[]) => void): void {
  const { text } = cx;
  const { start, end: limit } = range;
  const out: ChildNode[] = [];
  let isBlank = true;
  for (let at = start; at < limit; ) {
    const end = cx.lines.endOf(at, limit);
    const ink = skipBlanks(text, at, end);
    if (ink === end) {
      at = end + 1;
      continue;
    }
    isBlank = false;
    const line: BlockLine = { start: at, ink, end, limit, shape, list: '' };
    const construct = blockAt(cx, line);
    if (construct) at = Math.max(construct.read(cx, line, out), end + 1);
    else {
      const last = endOfText(cx, line, '');
      addParagraphs(cx.content(cx, { start: at, end: last }, true), at, last, out);
      at = last + 1;
    }
    if (out.length === 0) continue;
    take(out);
    while (out.length > 0) out.pop();
  }
  if (isBlank && shape === 'cell' && limit > start) take([blankParagraph(text, start, limit)]);
}

/** A range that is one line of text, which is what most cells are; `undefined` for any other. */
export function readLineOfText(cx: WikiContext, { start, end }: Range, shape: Shape): InlineContent | undefined {
  if (cx.lines.endOf(start, end) !== end) return undefined;
  const ink = skipBlanks(cx.text, start, end);
  if (ink === end || blockAt(cx, { start, ink, end, limit: end, shape, list: '' })) return undefined;
  return cx.content(cx, { start, end }, true);
}

/** An empty cell shows the blanks that stand in it. */
function blankParagraph(text: string, start: number, end: number): ChildNode {
  const paragraph = make('p', undefined, start, end);
  append(paragraph, makeText(text.slice(start, end).replaceAll('\n', ' '), start, end));
  return paragraph;
}
