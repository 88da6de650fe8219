import type { MacroRegistry } from '@macrowright/macros';
import type { ChildNode, Range } from '@macrowright/storage';
import type { Loss, UnsupportedPolicy } from '../../losses.ts';

/** What one conversion to wiki markup carries along. */
export interface WriteContext {
  readonly registry: MacroRegistry;
  readonly policy: UnsupportedPolicy;
  /** Task lists may be written as `[] a`, which only a reader with the same option reads back. */
  readonly taskLists: boolean;
  readonly losses: Loss[];
  /** Nodes that a first attempt did not bring back: they are kept as storage. */
  readonly unsafe: ReadonlySet<ChildNode>;
  /** How often each unknown macro is named by kept wiki markup; one that occurs once cannot pair with another. */
  readonly unknownNames: ReadonlyMap<string, number>;
  /** The rich macros around what is being written, in lower case: a tag of their name without parameters would close them. */
  readonly openMacros: string[];
  /** Writes the blocks of a macro's body or a cell: those two stand below the blocks that hold them. */
  readonly blocks: (cx: WriteContext, nodes: readonly ChildNode[], place: Place) => string;
  rangeOf(node: ChildNode): Range;
}

/** Where content is being written. */
export interface Place {
  readonly kind: 'body' | 'item' | 'cell' | 'heading' | 'alias';
  /** Whether a cell is around it: then bars are escaped and no line is left blank. */
  readonly inCell: boolean;
  readonly depth: number;
}

/** Beyond this depth everything is kept as storage, so that the writer may recurse. Real pages stay below 30. */
export const deepest = 100;
