import type { ChildNode } from '@macrowright/storage';
import type { WikiContext } from './context.ts';
import type { Leaf } from './leaf.ts';

/** A place in a line of text, and what a construct may add there. All offsets are into `cx.text`. */
export interface InlineCursor {
  readonly cx: WikiContext;
  readonly text: string;
  /** Where the content starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the current line of the content starts. */
  readonly lineStart: number;
  /** Text that no construct has taken starts here: up to the cursor it may still be taken by looking back. */
  readonly textStart: number;
  /** Links are read: they are not inside the text of a link. */
  readonly links: boolean;
  /** Adds plain text for what stands between two offsets. */
  addText(value: string, start: number, end: number): void;
  /** Adds a node that stands in the line. */
  addNode(node: ChildNode, start: number, end: number): void;
  /** Adds an element that always looks the same. */
  addLeaf(leaf: Leaf, start: number, end: number): void;
  /** Adds nodes that end the paragraph. */
  addBlocks(nodes: readonly ChildNode[], start: number, end: number): void;
  /** Adds a delimiter of phrases; it is text unless it finds its partner in the same line. */
  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void;
  /** Starts a colour, or ends it with `undefined`. */
  addColor(value: string | undefined, start: number, end: number): void;
}

/** A piece of inline markup. At each character the constructs it may begin are tried in order. */
export interface InlineConstruct {
  readonly name: string;
  /** The characters that it may begin with. */
  readonly starts: string;
  /** Reads at the offset and returns where to go on, or the same offset when it does not begin here. */
  read(cursor: InlineCursor, at: number): number;
}
