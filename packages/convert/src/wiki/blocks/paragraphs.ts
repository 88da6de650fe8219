import { type ChildNode, isElement, type Range, textOf } from '@macroscope/storage';
import type { InlineContent } from '../context.ts';
import { append, make } from '../node.ts';

/** Inline content as paragraphs, with the blocks in it between them. Blanks and breaks beside a block are layout. */
export function paragraphsOf({ nodes, blocks }: InlineContent, range: Range): ChildNode[] {
  const out: ChildNode[] = [];
  let from = 0;
  for (let index = 0; index <= nodes.length; index++) {
    const node = nodes[index];
    if (node && !blocks.has(node)) continue;
    addParagraph(nodes, from, index, blocks.size > 0, range, out);
    if (node) out.push(node);
    from = index + 1;
  }
  return out;
}

function addParagraph(
  nodes: readonly ChildNode[],
  from: number,
  to: number,
  trim: boolean,
  range: Range,
  out: ChildNode[],
): void {
  let first = from;
  let end = to;
  if (trim) {
    while (end > first && isLayout(nodes[end - 1])) end--;
    while (first < end && isLayout(nodes[first])) first++;
  }
  if (first === end) return;
  const paragraph = make(
    'p',
    undefined,
    nodes[first]?.startIndex ?? range.start,
    nodes[end - 1]?.endIndex ?? range.end,
  );
  for (let index = first; index < end; index++) {
    const node = nodes[index];
    if (node) append(paragraph, node);
  }
  out.push(paragraph);
}

function isLayout(node: ChildNode | undefined): boolean {
  if (!node) return false;
  return isElement(node) ? node.name === 'br' && !node.attribs.class : textOf(node).trim() === '';
}
