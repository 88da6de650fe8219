import type { ChildNode, Range } from '@macroscope/storage';
import { type Element, isCDATA, isComment, isTag, isText } from 'domhandler';
import { Pieces } from './pieces.ts';
import { Printed, pushPrinted } from './printed.ts';
import { closingTag, emptyTag, openingTag } from './tags.ts';

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
  const pieces = new Pieces();
  return {
    print(nodes) {
      for (const node of nodes) pushNode(node, pieces);
    },
    text: () => pieces.text(),
  };
}

/** Adds what a node prints. A loop along the links between nodes, so that depth costs no stack. */
export function pushNode(root: ChildNode, pieces: Pieces): void {
  let node: ChildNode = root;
  for (;;) {
    if (isTag(node)) {
      const first: ChildNode | undefined = node.children[0];
      pushOpening(node.name, node.attribs, first === undefined, pieces);
      if (first) {
        node = first;
        continue;
      }
    } else if (node instanceof Printed) pushPrinted(node, pieces);
    else pieces.add(isText(node) ? node.data : printOther(node));
    // up until there is a neighbour to go on with
    while (node !== root && !node.next) {
      node = node.parent as Element; // a node below the root stands in an element
      pieces.add(closingTag(node.name));
    }
    if (node === root || !node.next) return;
    node = node.next;
  }
}

/** Adds the opening tag of an element, or its only tag. */
export function pushOpening(
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
  isEmpty: boolean,
  pieces: Pieces,
): void {
  let plain = true;
  for (const key in attributes) {
    if (plain) pieces.add(`<${name}`);
    plain = false;
    pieces.add(' ');
    pieces.add(key);
    pieces.add('="');
    pieces.add(attributes[key] ?? '');
    pieces.add('"');
  }
  if (plain) pieces.add(isEmpty ? emptyTag(name) : openingTag(name));
  else pieces.add(isEmpty ? ' />' : '>');
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

function printOther(node: ChildNode): string {
  if (isCDATA(node)) return `<![CDATA[${node.children.map((child) => (isText(child) ? child.data : '')).join('')}]]>`;
  if (!('data' in node)) return '';
  return isComment(node) ? `<!--${node.data}-->` : `<${node.data}>`;
}
