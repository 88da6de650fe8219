import { type ChildNode, isElement, textOf } from '@macrowright/storage';
import { Text } from 'domhandler';
import { appendAll, make } from './node.ts';
import { Pieces } from './pieces.ts';
import { closingTag, openingTag, openingTagWith } from './tags.ts';

/** A text node like any other, made in one step and not class by class: there are as many of them as there are cells. */
function TextNode() {}
TextNode.prototype = Text.prototype;
const plain = new Text('');

/**
 * Storage that is printed already and stands in a tree until the rest is: where only the text of a conversion is wanted, a
 * finished part need not stay a tree.
 */
export class Printed extends (TextNode as unknown as new () => Text) {
  readonly pieces: Pieces;
  /** Nothing but blanks and breaks. */
  readonly isLayout: boolean;
  /** The tags around the pieces. */
  open: string;
  close: string;

  constructor(pieces: Pieces, isLayout: boolean) {
    super();
    this.parent = null;
    this.prev = null;
    this.next = null;
    this.startIndex = null;
    this.endIndex = null;
    this.type = plain.type;
    this.data = '';
    this.pieces = pieces;
    this.isLayout = isLayout;
    this.open = this.close = '';
  }
}

/** Whether a node is only blanks or a break, which say nothing beside a block. */
export function isLayout(node: ChildNode | undefined): boolean {
  if (!node) return false;
  if (node instanceof Printed) return node.isLayout;
  return isElement(node) ? node.name === 'br' && !node.attribs.class : textOf(node).trim() === '';
}

/** An element around nodes that stand nowhere yet; printed, when they all are. */
export function around(
  name: string,
  start: number,
  end: number,
  nodes: readonly ChildNode[],
  attributes?: Readonly<Record<string, string>>,
): ChildNode {
  const first = nodes.length > 0 ? nodes[0] : undefined;
  if (!(first instanceof Printed)) return appendAll(make(name, attributes, start, end), nodes);
  let whole = first;
  if (nodes.length > 1) {
    whole = new Printed(new Pieces(), false);
    for (const node of nodes) {
      if (!(node instanceof Printed)) return appendAll(make(name, attributes, start, end), nodes);
      pushPrinted(node, whole.pieces);
    }
  }
  return wrap(whole, name, attributes);
}

/** Puts an element around what is printed and not empty. */
export function wrap(printed: Printed, name: string, attributes?: Readonly<Record<string, string>>): Printed {
  printed.open = attributes ? openingTagWith(name, attributes) + printed.open : openingTag(name) + printed.open;
  printed.close += closingTag(name);
  return printed;
}

/** Adds a node to others; what is printed becomes one with the printed node before it. */
export function addJoined(nodes: ChildNode[], node: ChildNode): void {
  if (!(node instanceof Printed)) {
    nodes.push(node);
    return;
  }
  const before = nodes.length > 0 ? nodes[nodes.length - 1] : undefined;
  const last = before instanceof Printed ? before : new Printed(new Pieces(), false);
  if (last !== before) nodes.push(last);
  pushPrinted(node, last.pieces);
}

/** Makes one piece of what is printed, unless it is long: what is one costs less to pass on. */
export function compact(node: ChildNode): ChildNode {
  if (!(node instanceof Printed)) return node;
  const pieces = new Pieces();
  pushPrinted(node, pieces);
  pieces.compact();
  return new Printed(pieces, false);
}

/** Adds what is printed to the rest. */
export function pushPrinted({ open, pieces, close }: Printed, into: Pieces): void {
  if (open !== '') into.add(open);
  into.addAll(pieces);
  if (close !== '') into.add(close);
}
