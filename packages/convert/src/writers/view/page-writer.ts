import { createHtmlPrinter, serializeHtml } from '@macrowright/storage';
import { type ChildNode, type Element, Text } from 'domhandler';
import { canHoldSheet, holdsSheet, placeSheet } from './colours.ts';

/** Takes what is drawn, in order, when nobody needs it as nodes: making nodes only to print them costs half of a rendering. */
export interface ViewSink {
  /** Text as a text node holds it. */
  text(data: string): void;
  /** A start tag; what follows up to its `close` is inside. Attribute values as an element holds them. */
  open(name: string, attribs: Readonly<Record<string, string>>): void;
  close(): void;
  empty(name: string, attribs: Readonly<Record<string, string>>): void;
  /** Nodes in which what follows, up to `closeAround`, takes the place of `hole`. */
  openAround(nodes: readonly ChildNode[], hole: ChildNode): void;
  closeAround(): void;
  /** Finished nodes. */
  nodes(drawn: readonly ChildNode[]): void;
}

/** A page as text. */
export interface WrittenPage {
  readonly html: string;
  /** The length of what stands in front of the first block, and of each block, in UTF-16 units. */
  readonly front: number;
  readonly sizes: readonly number[];
}

/** Writes a page from what is drawn. */
export interface PageWriter {
  readonly sink: ViewSink;
  /** What comes from here on belongs to the next block. */
  endBlock(): void;
  /** The page, with the style sheet for colours where Confluence has it. */
  finish(sheet: Element | undefined): WrittenPage;
}

/**
 * Everything is printed as soon as it is drawn. Two things wait for the end: nodes that hold a list of headings to come, and
 * the place for the style sheet. `tasks` tells how many lists there are so far.
 */
export function createPageWriter(tasks: () => number): PageWriter {
  const printer = createHtmlPrinter();
  const pieces: string[] = [];
  const sizes: number[] = [];
  const waiting: { readonly piece: number; readonly block: number; nodes: readonly ChildNode[] }[] = [];
  let holder: (typeof waiting)[number] | undefined;
  /** Whether the sheet is to stand alone where `holder` waits, not inside one of the nodes there. */
  let isPlace = false;
  let [depth, known, taken, start] = [0, 0, 0, 0];

  function take(): string {
    taken += printer.length();
    return printer.take();
  }

  function wait(nodes: readonly ChildNode[]): (typeof waiting)[number] {
    pieces.push(take());
    const entry = { piece: pieces.push('') - 1, block: sizes.length, nodes };
    waiting.push(entry);
    return entry;
  }

  function waitForSheet(): void {
    holder = wait([]);
    isPlace = true;
  }

  const sink: ViewSink = {
    text: printer.text,
    open(name, attribs) {
      printer.open(name, attribs);
      if (depth++ === 0 && !holder && holdsSheet(name)) waitForSheet();
    },
    close() {
      depth--;
      printer.close();
    },
    empty(name, attribs) {
      if (depth > 0 || holder || !holdsSheet(name)) return printer.empty(name, attribs);
      sink.open(name, attribs);
      sink.close();
    },
    openAround(nodes, hole) {
      const outermost = depth++ === 0 && !holder ? nodes.find(canHoldSheet) : undefined;
      if (!outermost) return printer.openAround(nodes, hole);
      const place = new Text('');
      outermost.children.unshift(place);
      printer.openAround(nodes, place);
      waitForSheet();
      printer.goOn(hole);
    },
    closeAround() {
      depth--;
      printer.closeAround();
    },
    nodes(drawn) {
      const isHolder = depth === 0 && !holder && drawn.some(canHoldSheet);
      if (isHolder) holder = wait(drawn);
      else if (tasks() > known) wait(drawn);
      else printer.print(drawn);
      known = tasks();
    },
  };

  return {
    sink,
    endBlock() {
      const end = taken + printer.length();
      sizes.push(end - start);
      start = end;
    },
    finish(sheet) {
      pieces.push(take());
      if (sheet && holder && isPlace) holder.nodes = [sheet];
      const isLoose = sheet !== undefined && !isPlace && !placeSheet(sheet, holder?.nodes ?? []);
      const front = isLoose ? serializeHtml(sheet) : '';
      for (const { piece, block, nodes } of waiting) {
        printer.print(nodes);
        sizes[block] = (sizes[block] ?? 0) + printer.length();
        pieces[piece] = printer.take();
      }
      let html = front;
      for (const piece of pieces) html += piece; // a few long ones, which whoever reads the page puts together
      return { html, front: front.length, sizes };
    },
  };
}
