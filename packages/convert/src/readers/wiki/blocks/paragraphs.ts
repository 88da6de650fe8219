import type { ChildNode } from '@macrowright/storage';
import type { InlineContent } from '../context.ts';
import { around, isLayout } from '../printed.ts';

/** Adds inline content as paragraphs, with the blocks in it between them. Blanks and breaks beside a block are layout. */
export function addParagraphs({ nodes, blocks }: InlineContent, start: number, end: number, out: ChildNode[]): void {
  let from = 0;
  if (blocks.size > 0) {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (!node || !blocks.has(node)) continue;
      addParagraph(nodes, from, index, true, start, end, out);
      out.push(node);
      from = index + 1;
    }
  }
  addParagraph(nodes, from, nodes.length, blocks.size > 0, start, end, out);
}

function addParagraph(
  nodes: readonly ChildNode[],
  from: number,
  to: number,
  trim: boolean,
  start: number,
  stop: number,
  out: ChildNode[],
): void {
  let first = from;
  let end = to;
  if (trim) {
    while (end > first && isLayout(nodes[end - 1])) end--;
    while (first < end && isLayout(nodes[first])) first++;
  }
  if (first === end) return;
  out.push(
    around(
      'p',
      nodes[first]?.startIndex ?? start,
      nodes[end - 1]?.endIndex ?? stop,
      first === 0 && end === nodes.length ? nodes : nodes.slice(first, end),
    ),
  );
}
