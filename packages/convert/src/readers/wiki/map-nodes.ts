import type { ChildNode, Range } from '@macrowright/storage';
import { type Element, isTag, isText } from 'domhandler';
import { printOther } from './print.ts';

/** Which stretch of the wiki text made which stretch of the storage. */
export interface Segment {
  readonly source: Range;
  readonly output: Range;
}

/** Where each node comes from and where `printNodes` puts it. */
export function mapNodes(nodes: readonly ChildNode[]): Segment[] {
  const segments: Segment[] = [];
  const starts: number[] = [];
  let length = 0;
  const leave = ({ startIndex, endIndex }: ChildNode, start: number) => {
    if (startIndex === null || endIndex === null) return;
    segments.push({ source: { start: startIndex, end: endIndex }, output: { start, end: length } });
  };
  for (const root of nodes) {
    let node: ChildNode = root;
    for (;;) {
      const start = length;
      if (isTag(node)) {
        const [first] = node.children;
        length += lengthOfTag(node, first === undefined);
        if (first) {
          starts.push(start);
          node = first;
          continue;
        }
      } else length += isText(node) ? node.data.length : printOther(node).length;
      leave(node, start);
      while (node !== root && !node.next) {
        node = node.parent as Element; // as above
        length += node.name.length + 3;
        leave(node, starts.pop() ?? length);
      }
      if (node === root || !node.next) break;
      node = node.next;
    }
  }
  return segments;
}

function lengthOfTag({ name, attribs }: Element, isEmpty: boolean): number {
  let length = name.length + (isEmpty ? 4 : 2);
  for (const key in attribs) length += key.length + (attribs[key] ?? '').length + 4;
  return length;
}
