import { type ChildNode, isElement, textOf } from '@macroscope/storage';
import { Text } from 'domhandler';
import { appendAll, make } from './node.ts';
import { Pieces } from './pieces.ts';
import { closingTag, emptyTag, openingTag, pushOpening } from './tags.ts';

/**
 * Storage that is printed already and stands in a tree until the rest is: where only the text of a conversion is wanted, a
 * finished part need not stay a tree.
 */
export class Printed extends Text {
  readonly pieces: Pieces;
  /** Nothing but blanks and breaks. */
  readonly isLayout: boolean;
  /** The element around the pieces, `''` for none. */
  element = '';

  constructor(pieces: Pieces, isLayout: boolean) {
    super('');
    this.pieces = pieces;
    this.isLayout = isLayout;
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
  if (nodes.length === 1 && first.element === '' && !attributes) {
    first.element = name;
    return first;
  }
  const pieces = new Pieces();
  if (attributes) pushOpening(name, attributes, false, pieces);
  for (const node of nodes) {
    if (!(node instanceof Printed)) return appendAll(make(name, attributes, start, end), nodes);
    pushPrinted(node, pieces);
  }
  if (attributes) pieces.add(closingTag(name));
  const printed = new Printed(pieces, false);
  if (!attributes) printed.element = name;
  return printed;
}

/** Adds a node to others; what is printed becomes one with the printed node before it. */
export function addJoined(nodes: ChildNode[], node: ChildNode): void {
  const last = nodes.length > 0 ? nodes[nodes.length - 1] : undefined;
  if (!(node instanceof Printed)) nodes.push(node);
  else if (last instanceof Printed && last.element === '') pushPrinted(node, last.pieces);
  else if (node.element === '') nodes.push(node);
  else {
    const pieces = new Pieces();
    pushPrinted(node, pieces);
    nodes.push(new Printed(pieces, false));
  }
}

/** Adds what is printed to the rest. */
export function pushPrinted({ element, pieces }: Printed, into: Pieces): void {
  if (element !== '') into.add(pieces.isEmpty ? emptyTag(element) : openingTag(element));
  into.addAll(pieces);
  if (element !== '' && !pieces.isEmpty) into.add(closingTag(element));
}
