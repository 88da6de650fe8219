import { type ChildNode, isElement, textOf } from '@macrowright/storage';
import type { InlineContent } from '../construct.ts';
import { wrap } from '../node.ts';

/** Adds inline content as paragraphs with its blocks in between. Whitespace and line breaks next to a block are layout. */
export function addParagraphs({ nodes, blocks }: InlineContent, start: number, end: number, out: ChildNode[]): void {
  if (blocks.size === 0) {
    addParagraph(nodes, start, end, out);
    return;
  }
  let paragraph: ChildNode[] = [];
  for (const node of nodes) {
    if (blocks.has(node)) {
      addParagraph(withoutLayout(paragraph), start, end, out);
      out.push(node);
      paragraph = [];
    } else paragraph.push(node);
  }
  addParagraph(withoutLayout(paragraph), start, end, out);
}

function addParagraph(nodes: ChildNode[], start: number, end: number, out: ChildNode[]): void {
  if (nodes.length === 0) return;
  out.push(wrap('p', nodes, nodes[0]?.startIndex ?? start, nodes.at(-1)?.endIndex ?? end));
}

function withoutLayout(nodes: ChildNode[]): ChildNode[] {
  let first = 0;
  let end = nodes.length;
  while (end > first && isLayout(nodes[end - 1])) end--;
  while (first < end && isLayout(nodes[first])) first++;
  return nodes.slice(first, end);
}

function isLayout(node: ChildNode | undefined): boolean {
  if (!node) return false;
  return isElement(node) ? node.name === 'br' && !node.attribs.class : textOf(node).trim() === '';
}
