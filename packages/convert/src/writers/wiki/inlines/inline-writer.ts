import type { ChildNode, Element } from '@macrowright/storage';
import type { Place, Unsupported, WikiWriter } from '../construct.ts';
import type { Piece } from '../text/pieces.ts';

/** A run of inline content being collected into pieces. */
export interface InlineRun {
  readonly writer: WikiWriter;
  readonly place: Place;
  readonly pieces: Piece[];
  /** The delimiters of the open phrases. */
  readonly marks: Set<string>;
  readonly isColored: boolean;
  readonly depth: number;
  /** Collects nested content. */
  content(nodes: readonly ChildNode[], changes?: { readonly isColored: boolean }): void;
}

/**
 * Writes one kind of inline element: returns its piece, or why there is none. For an element with content, it adds the pieces to
 * the run and returns nothing.
 */
export interface InlineWriter {
  readonly elements: readonly string[];
  write(element: Element, run: InlineRun): Piece | Unsupported | undefined;
}
