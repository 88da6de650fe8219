import { type ChildNode, isElement, textOf } from '@macroscope/storage';
import { Text } from 'domhandler';

/**
 * Storage that is printed already and stands in a tree until the rest is: where only the text of a conversion is wanted, a
 * finished piece need not stay a tree.
 */
export class Printed extends Text {
  /** Nothing but blanks and breaks. */
  readonly isLayout: boolean;

  constructor(markup: string, isLayout: boolean) {
    super(markup);
    this.isLayout = isLayout;
  }
}

/** Whether a node is only blanks or a break, which say nothing beside a block. */
export function isLayout(node: ChildNode | undefined): boolean {
  if (!node) return false;
  if (node instanceof Printed) return node.isLayout;
  return isElement(node) ? node.name === 'br' && !node.attribs.class : textOf(node).trim() === '';
}
