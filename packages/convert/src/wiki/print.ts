import type { ChildNode, Range } from '@macroscope/storage';
import { type Element, isCDATA, isComment, isTag, isText } from 'domhandler';
import { Rope } from './rope.ts';

/** Which stretch of the wiki text made which stretch of the storage. */
export interface Segment {
  readonly source: Range;
  readonly output: Range;
}

/** Prints nodes as they come. */
export interface Printer {
  print(nodes: readonly ChildNode[]): void;
  /** All that was printed. */
  text(): string;
}

/** Makes a printer. */
export function createPrinter(): Printer {
  const rope = new Rope();
  return {
    print(nodes) {
      for (const node of nodes) rope.add(printNode(node));
    },
    text: () => rope.text(),
  };
}

/** What a node prints. A loop along the links between nodes, so that depth costs no stack. */
export function printNode(root: ChildNode): string {
  if (isText(root)) return root.data;
  const large = new Rope();
  let out = '';
  let node: ChildNode = root;
  for (let count = 1; ; count++) {
    if (count % 64 === 0) {
      large.add(out);
      out = '';
    }
    if (isText(node)) out += node.data;
    else if (isTag(node)) {
      const first: ChildNode | undefined = node.children[0];
      out += printOpening(node.name, node.attribs, first === undefined);
      if (first) {
        node = first;
        continue;
      }
    } else out += printOther(node);
    // up until there is a neighbour to go on with
    while (node !== root && !node.next) {
      node = node.parent as Element; // a node below the root stands in an element
      out += `</${node.name}>`;
    }
    if (node === root || !node.next) break;
    node = node.next;
  }
  return large.text() + out;
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
        length += printOpening(node.name, node.attribs, first === undefined).length;
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

/** The opening tag of an element, or its only tag. */
export function printOpening(
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
  isEmpty = false,
): string {
  let out = `<${name}`;
  for (const key in attributes) out += ` ${key}="${attributes[key] ?? ''}"`;
  return out + (isEmpty ? ' />' : '>');
}

function printOther(node: ChildNode): string {
  if (isCDATA(node)) return `<![CDATA[${node.children.map((child) => (isText(child) ? child.data : '')).join('')}]]>`;
  if (!('data' in node)) return '';
  return isComment(node) ? `<!--${node.data}-->` : `<${node.data}>`;
}
