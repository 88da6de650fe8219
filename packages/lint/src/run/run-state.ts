import type { Diagnostic, Macro, StorageDocument } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** The state of one walk of the rules over a document. Created for each document. */
export interface RunState {
  readonly document: StorageDocument;
  readonly diagnostics: Diagnostic[];
  /** All macros so far, in document order. */
  readonly macros: Macro[];
  /** The macros around the current position, outermost first. */
  readonly parentMacros: Macro[];
  /** How many macros of each name are open. */
  readonly openMacros: Map<string, number>;
  readonly elementNames: Map<string, ElementNameRecord>;
}

/** The elements of one name. */
export interface ElementNameRecord {
  /** How many of them are open. */
  open: number;
  readonly elements: Element[];
  readonly checks: readonly ((element: Element) => void)[];
  readonly isMacro: boolean;
}

export function createRunState(document: StorageDocument): RunState {
  return {
    document,
    diagnostics: [],
    macros: [],
    parentMacros: [],
    openMacros: new Map(),
    elementNames: new Map(),
  };
}
