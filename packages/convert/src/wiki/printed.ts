import { type ChildNode, isElement, textOf } from '@macroscope/storage';
import { Text } from 'domhandler';
import { appendAll, make } from './node.ts';
import { Pieces } from './pieces.ts';
import { closingTag, emptyTag, openingTag } from './tags.ts';

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
export function around(name: string, start: number, end: number, nodes: readonly ChildNode[]): ChildNode {
  const [first] = nodes;
  if (!(first instanceof Printed && nodes.every((node) => node instanceof Printed))) {
    return appendAll(make(name, undefined, start, end), nodes);
  }
  let whole = first;
  if (nodes.length > 1 || first.element !== '') {
    whole = new Printed(new Pieces(), false);
    for (const node of nodes) pushPrinted(node, whole.pieces);
  }
  whole.element = name;
  return whole;
}

/** Adds what is printed to the rest. */
export function pushPrinted({ element, pieces }: Printed, into: Pieces): void {
  if (element !== '') into.add(pieces.isEmpty ? emptyTag(element) : openingTag(element));
  into.addAll(pieces);
  if (element !== '' && !pieces.isEmpty) into.add(closingTag(element));
}
