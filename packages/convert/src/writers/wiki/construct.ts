import type { MacroRegistry } from '@macrowright/macros';
import type { ChildNode, Element, Range } from '@macrowright/storage';
import type { Loss, UnsupportedPolicy } from '../../losses.ts';

/** What every part of the writer needs: the settings, the open constructs, and functions for nested content. */
export interface WikiWriter {
  readonly registry: MacroRegistry;
  readonly policy: UnsupportedPolicy;
  /** Whether to write task lists as `[] a`, which only a reader with the same option supports. */
  readonly taskLists: boolean;
  /** Inline nodes that reading the wiki markup back would change: they are kept as storage format. */
  readonly unsafe: ReadonlySet<ChildNode>;
  /** The names of the enclosing rich macros, in lower case: a tag with one of these names and no parameters would close it. */
  readonly openMacros: string[];
  /** Blocks, with an empty line between them, or a line break in a cell, where wiki markup allows no empty line. */
  blocks(nodes: readonly ChildNode[], place: Place): string;
  /** Inline content. */
  inline(nodes: readonly ChildNode[], place: Place): string;
  report(loss: Loss): void;
  rangeOf(node: ChildNode): Range;
  /** How often an unknown macro occurs in the kept wiki markup: one that occurs once cannot pair with another. */
  unknownMacroCount(name: string): number;
}

/** Where content is written. */
export interface Place {
  readonly kind: 'body' | 'item' | 'cell' | 'heading' | 'alias';
  /** Whether the content is inside a table cell: bars are escaped there, and empty lines are not allowed. */
  readonly inCell: boolean;
  readonly depth: number;
}

/** Content below this depth is kept as storage format, so that the writer can recurse. Real pages stay below 30. */
export const maxDepth = 100;

/** Wiki markup, or the reason why there is none. */
export type Written = string | Unsupported;

/** Why wiki markup cannot express something. */
export interface Unsupported {
  readonly reason: string;
  /** Writes the nearest form. Default: the content without the element around it. */
  readonly nearest?: () => string;
}

/** Writes one kind of block. */
export interface BlockWriter {
  readonly elements: readonly string[];
  write(writer: WikiWriter, element: Element, place: Place): Written;
}
