import type { Element } from 'domhandler';
import { make } from './node.ts';
import { Pieces } from './pieces.ts';
import { pushNode } from './print.ts';

/** An element without content that always looks the same. It is printed once, not each time it occurs. */
export interface Leaf {
  readonly markup: string;
  /** A break that is only layout beside a block. */
  readonly isLayout: boolean;
  /** The element, made from the wiki text between two offsets. */
  make(start: number, end: number): Element;
}

/** Makes a leaf. */
export function leaf(name: string, attributes?: Readonly<Record<string, string>>): Leaf {
  const pieces = new Pieces();
  pushNode(make(name, attributes, 0, 0), pieces);
  return {
    markup: pieces.text(),
    isLayout: name === 'br' && !attributes,
    make: (start, end) => make(name, attributes, start, end),
  };
}
