import type { ChildNode, Range } from '@macroscope/storage';
import { type AnyNode, isCDATA, isTag, isText } from 'domhandler';

/** Which stretch of the wiki text made which stretch of the storage. */
export interface Segment {
  readonly source: Range;
  readonly output: Range;
}

/** Prints nodes as storage; a loop, so that depth costs no stack. */
export function printNodes(nodes: readonly ChildNode[]): string {
  let storage = '';
  visit(nodes, (piece) => {
    storage += piece;
  });
  return storage;
}

/** Where each node comes from and where `printNodes` puts it. */
export function mapNodes(nodes: readonly ChildNode[]): Segment[] {
  const segments: Segment[] = [];
  let length = 0;
  const starts: number[] = [];
  visit(
    nodes,
    (piece) => {
      length += piece.length;
    },
    {
      enter: () => starts.push(length),
      leave(node) {
        const start = starts.pop() ?? length;
        const { startIndex, endIndex } = node;
        if (startIndex === null || endIndex === null) return;
        segments.push({ source: { start: startIndex, end: endIndex }, output: { start, end: length } });
      },
    },
  );
  return segments;
}

interface Visitor {
  enter(node: AnyNode): void;
  leave(node: AnyNode): void;
}

function visit(nodes: readonly ChildNode[], write: (piece: string) => void, visitor?: Visitor): void {
  const stack: { readonly nodes: readonly ChildNode[]; index: number; readonly owner: ChildNode | undefined }[] = [
    { nodes, index: 0, owner: undefined },
  ];
  for (let top = stack[0]; top; top = stack[stack.length - 1]) {
    const node = top.nodes[top.index++];
    if (!node) {
      stack.pop();
      const { owner } = top;
      if (owner && isTag(owner)) write(`</${owner.name}>`);
      if (owner) visitor?.leave(owner);
      continue;
    }
    visitor?.enter(node);
    if (isText(node)) write(node.data);
    else if (isTag(node)) {
      let tag = `<${node.name}`;
      for (const key in node.attribs) tag += ` ${key}="${node.attribs[key]}"`;
      if (node.children.length > 0) {
        write(`${tag}>`);
        stack.push({ nodes: node.children, index: 0, owner: node });
        continue;
      }
      write(`${tag} />`);
    } else if (isCDATA(node)) {
      write('<![CDATA[');
      for (const child of node.children) if (isText(child)) write(child.data);
      write(']]>');
    } else if ('data' in node) write(node.type === 'comment' ? `<!--${node.data}-->` : `<${node.data}>`);
    visitor?.leave(node);
  }
}
