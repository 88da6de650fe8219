import type { ChildNode } from '@macroscope/storage';
import { type BlockLine, blockAt } from './block-construct.ts';
import { paragraphsOf } from './blocks/paragraphs.ts';
import { skipBlanks } from './characters.ts';
import type { Waiting, WikiContext } from './context.ts';
import { append, make, makeText } from './node.ts';

/** Reads the blocks of a range into an element: what the constructs open, and paragraphs. */
export function readBlocks(cx: WikiContext, { range, into, shape }: Waiting): void {
  const { text } = cx;
  const { end: limit } = range;
  const out: ChildNode[] = [];
  for (let at = range.start; at < limit; ) {
    const end = cx.lines.endOf(at, limit);
    const ink = skipBlanks(text, at, end);
    if (ink === end) {
      at = end + 1;
      continue;
    }
    const line: BlockLine = { start: at, ink, end, limit, shape, list: '' };
    const construct = blockAt(cx, line);
    if (construct) {
      at = Math.max(construct.read(cx, line, out), end + 1);
      continue;
    }
    const last = paragraphEnd(cx, line);
    const content = { start: at, end: last };
    for (const node of paragraphsOf(cx.inline(cx, content), content)) out.push(node);
    at = last + 1;
  }
  if (out.length === 0 && shape === 'cell' && limit > range.start) out.push(blankParagraph(text, range.start, limit));
  for (const node of out) append(into, node);
}

/** The end of the paragraph that begins at a line: a blank line or another block ends it. */
function paragraphEnd(cx: WikiContext, line: BlockLine): number {
  const { limit } = line;
  let { end } = line;
  while (end < limit) {
    const start = end + 1;
    const nextEnd = cx.lines.endOf(start, limit);
    const ink = skipBlanks(cx.text, start, nextEnd);
    if (ink === nextEnd || blockAt(cx, { ...line, start, ink, end: nextEnd })) break;
    end = nextEnd;
  }
  return end;
}

/** An empty cell shows the blanks that stand in it. */
function blankParagraph(text: string, start: number, end: number): ChildNode {
  const paragraph = make('p', undefined, start, end);
  append(paragraph, makeText(text.slice(start, end).replaceAll('\n', ' '), start, end));
  return paragraph;
}
