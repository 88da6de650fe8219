import { createPrinter, serializeHtml } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { canHoldStyleSheet, placeStyleSheet } from './colors.ts';

/** The HTML of a page. */
export interface PrintedPage {
  readonly html: string;
  /** Where the first block starts, in UTF-16 units. */
  readonly start: number;
  /** The length of each block in UTF-16 units. */
  readonly lengths: readonly number[];
}

/** Prints a page block by block. */
export interface BlockPrinter {
  /** Prints the next block, or at the end if it is not `isComplete` yet, such as a table of contents. */
  print(block: readonly ChildNode[], isComplete: boolean): void;
  /** Returns the page, with the style sheet for its text colors where Confluence puts it. */
  finish(styleSheet: Element | undefined): PrintedPage;
}

/** Creates a printer for one page. */
export function createBlockPrinter(): BlockPrinter {
  const printer = createPrinter('html');
  const pieces: string[] = [];
  const lengths: number[] = [];
  const waiting: WaitingBlock[] = [];
  let styleSheetHolder: WaitingBlock | undefined;

  return {
    print(block, isComplete) {
      const holdsStyleSheet = !styleSheetHolder && block.some(canHoldStyleSheet);
      if (isComplete && !holdsStyleSheet) {
        const before = printer.length();
        printer.print(block);
        lengths.push(printer.length() - before);
        return;
      }
      pieces.push(printer.take());
      const entry = { piece: pieces.push('') - 1, index: lengths.push(0) - 1, nodes: block };
      waiting.push(entry);
      if (holdsStyleSheet) styleSheetHolder = entry;
    },
    finish(styleSheet) {
      pieces.push(printer.take());
      const isPlaced = !styleSheet || placeStyleSheet(styleSheet, styleSheetHolder?.nodes ?? []);
      const start = isPlaced ? '' : serializeHtml(styleSheet);
      for (const { piece, index, nodes } of waiting) {
        printer.print(nodes);
        lengths[index] = printer.length();
        pieces[piece] = printer.take();
      }
      let html = start;
      for (const piece of pieces) html += piece; // unlike `join`, this copies nothing
      return { html, start: start.length, lengths };
    },
  };
}

/** A block that is printed at the end. */
interface WaitingBlock {
  /** Its index in the pieces of the page. */
  readonly piece: number;
  /** Its index in the blocks of the page. */
  readonly index: number;
  readonly nodes: readonly ChildNode[];
}
