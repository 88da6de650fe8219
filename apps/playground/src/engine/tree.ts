import { type ChildNode, isElement, type StorageDocument, textOf } from '@macrowright/storage';
import type { TreeRow } from '../protocol.ts';

const maxLabelLength = 60;

/** The nodes of a document as rows, in document order, without whitespace-only text. */
export function treeRows(document: StorageDocument): TreeRow[] {
  const rows: TreeRow[] = [];
  const waiting: { node: ChildNode; depth: number }[] = [];
  const queue = (nodes: readonly ChildNode[], depth: number) => {
    for (let index = nodes.length - 1; index >= 0; index -= 1) {
      const node = nodes[index];
      if (node && !(node.type === 'text' && textOf(node).trim() === '')) waiting.push({ node, depth });
    }
  };
  queue(document.root.children, 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const before = waiting.length;
    if (isElement(node)) queue(node.children, depth + 1);
    rows.push({
      depth,
      kind: kindOf(node),
      label: labelOf(node),
      range: document.rangeOf(node) ?? { start: 0, end: 0 },
      children: waiting.length - before,
    });
  }
  return rows;
}

function kindOf(node: ChildNode): TreeRow['kind'] {
  if (isElement(node)) return 'element';
  return node.type === 'text' || node.type === 'cdata' || node.type === 'comment' ? node.type : 'other';
}

function labelOf(node: ChildNode): string {
  if (!isElement(node)) return shorten(node.type === 'comment' ? node.data : textOf(node));
  const name = node.attribs['ac:name'];
  const title = node.attribs['ri:content-title'] ?? node.attribs['ri:filename'] ?? node.attribs.id;
  return [node.name, ...[name, title].filter((part) => part !== undefined)].join(' ');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxLabelLength ? `${line.slice(0, maxLabelLength - 1)}…` : line;
}
