import type { ChildNode, Element } from '@macrowright/storage';
import type { Place, Unsupported, WikiWriter } from '../construct.ts';
import type { Piece } from '../text/pieces.ts';

/** One run of inline content while it is collected into pieces. */
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
 * Writes one kind of inline element: returns its piece, or why there is none. A writer of an element with content adds its pieces to
 * the run and returns nothing.
 */
export interface InlineWriter {
  readonly elements: readonly string[];
  write(element: Element, run: InlineRun): Piece | Unsupported | undefined;
}
