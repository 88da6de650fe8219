import type { MacroRegistry } from '@macroscope/macros';
import type { ChildNode, Diagnostic, Range } from '@macroscope/storage';
import type { MacroSpan } from './macro-scan.ts';

/** What one conversion carries along. Offsets are into `text`, the input with line feeds only. */
export interface WikiContext {
  readonly text: string;
  readonly registry: MacroRegistry;
  readonly strict: boolean;
  readonly plainBrackets: boolean;
  /** Macro tags that pair, by the offset where they start. */
  readonly spans: ReadonlyMap<number, MacroSpan>;
  readonly ranges: Map<ChildNode, Range>;
  readonly diagnostics: Diagnostic[];
  /** Bodies that still have to be read: a list instead of recursion, so nesting costs no stack. */
  readonly waiting: Waiting[];
  /** The colour that a `{color}` run left open, if any: it goes on in the next line. */
  color: string | undefined;
}

/** A range whose blocks go into an element once it is their turn. */
export interface Waiting {
  readonly range: Range;
  readonly into: import('@macroscope/storage').Element;
  readonly shape: 'body' | 'cell';
}

/** Notes where a node comes from and returns it. */
export function placed<N extends ChildNode>(cx: WikiContext, node: N, start: number, end: number): N {
  cx.ranges.set(node, { start, end });
  return node;
}
