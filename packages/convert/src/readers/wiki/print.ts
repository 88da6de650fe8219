import type { ChildNode } from '@macrowright/storage';
import { type Element, isCDATA, isComment, isTag, isText } from 'domhandler';
import { Pieces } from './pieces.ts';
import { Printed, pushPrinted } from './printed.ts';
import { closingTag, pushOpening } from './tags.ts';

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

/** A finished node, printed and in one piece. */
export function printed(node: ChildNode): Printed {
  const pieces = new Pieces();
  pushNode(node, pieces);
  pieces.compact();
  return new Printed(pieces, false);
}

/** What a node prints that is neither an element nor text. */
export function printOther(node: ChildNode): string {
  if (isCDATA(node)) return `<![CDATA[${node.children.map((child) => (isText(child) ? child.data : '')).join('')}]]>`;
  if (!('data' in node)) return '';
  return isComment(node) ? `<!--${node.data}-->` : `<${node.data}>`;
}
