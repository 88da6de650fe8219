import { type ChildNode, encodeText } from '@macrowright/storage';
import type { Leaf } from './leaf.ts';
import { appendAll, hasMarkup, make, makeText } from './node.ts';
import { Pieces } from './pieces.ts';
import { pushNode } from './print.ts';
import { isLayout, Printed, pushPrinted } from './printed.ts';
import { closingTag, openingTag, pushOpening } from './tags.ts';

/** Inline content as it grows: a list of nodes, or, where only the text is wanted, markup with as few nodes as can be. */
export class Content {
  private readonly asText: boolean;
  private readonly nodes: ChildNode[] = [];
  /** What is printed and stands in no node yet: layout at its start, what shows, and layout at its end. */
  private lead: Pieces | undefined;
  private ink: Pieces | undefined;
  private tail: Pieces | undefined;
  /** Blocks, and paragraphs before them, that are printed and stand in no node yet. */
  private done: Pieces | undefined;
  /** The nodes that end a paragraph. */
  blocks: Set<ChildNode> | undefined;

  constructor(asText: boolean) {
    this.asText = asText;
  }

  /** A content of the same kind, for what stands inside an element. */
  inside(): Content {
    return new Content(this.asText);
  }

  /** Adds plain text. `encode`: whether storage writes a character of it as a reference. */
  addText(value: string, start: number, end: number, encode: boolean = hasMarkup(value)): void {
    if (this.asText) this.place(isBlank(value)).add(encode ? encodeText(value) : value);
    else this.nodes.push(makeText(value, start, end, encode));
  }

  addLeaf(leaf: Leaf, start: number, end: number): void {
    if (this.asText) this.place(leaf.isLayout).add(leaf.markup);
    else this.nodes.push(leaf.make(start, end));
  }

  /** Adds a node. `waits`: content comes into it later. */
  addNode(node: ChildNode, waits: boolean): void {
    if (this.asText && !waits) pushNode(node, this.place(isLayout(node)));
    else this.pushNode(node);
  }

  /**
   * Adds a node that ends the paragraph. `paragraphs`: what stands between such nodes becomes paragraphs, which is done
   * here where all of it is printed already.
   */
  addBlock(node: ChildNode, paragraphs: boolean): void {
    if (paragraphs && node instanceof Printed && this.nodes.length === 0) {
      this.done ??= new Pieces();
      this.endParagraph(this.done);
      pushPrinted(node, this.done);
    } else {
      this.pushNode(node);
      this.blocks ??= new Set();
      this.blocks.add(node);
    }
  }

  addElement(
    name: string,
    attributes: Readonly<Record<string, string>> | undefined,
    start: number,
    end: number,
    inner: Content,
  ): void {
    if (this.asText && inner.nodes.length === 0) {
      const { isEmpty } = inner;
      const place = this.place(false);
      pushOpening(name, attributes, isEmpty, place);
      inner.push(place);
      if (!isEmpty) place.add(closingTag(name));
    } else this.pushNode(appendAll(make(name, attributes, start, end), inner.finish()));
  }

  /** Everything that was added, in nodes. */
  finish(): ChildNode[] {
    const { lead, ink, tail, done, nodes } = this;
    if (!lead && !tail && !done && nodes.length === 0) return ink ? [new Printed(ink, false)] : nodes;
    if (done && nodes.length === 0) this.endParagraph(done);
    this.flush();
    return nodes;
  }

  /** Where the first and the last node come from. */
  get firstStart(): number | undefined {
    return this.nodes[0]?.startIndex ?? undefined;
  }
  get lastEnd(): number | undefined {
    return this.nodes.at(-1)?.endIndex ?? undefined;
  }
  get isEmpty(): boolean {
    return this.nodes.length === 0 && !this.lead && !this.ink;
  }

  private push(into: Pieces): void {
    if (this.lead) into.addAll(this.lead);
    if (this.ink) into.addAll(this.ink);
    if (this.tail) into.addAll(this.tail);
  }

  private pushNode(node: ChildNode): void {
    this.flush();
    this.nodes.push(node);
  }

  /** Blanks and breaks beside a block are layout. */
  private endParagraph(into: Pieces): void {
    if (this.ink) {
      into.add(openingTag('p'));
      into.addAll(this.ink);
      into.add(closingTag('p'));
    }
    this.lead = this.ink = this.tail = undefined;
  }

  private flush(): void {
    const { lead, ink, tail, done, nodes } = this;
    if (done) {
      const printed = new Printed(done, false);
      this.blocks ??= new Set();
      this.blocks.add(printed);
      nodes.push(printed);
      this.done = undefined;
    }
    if (lead) nodes.push(new Printed(lead, true));
    if (ink) nodes.push(new Printed(ink, false));
    if (tail) nodes.push(new Printed(tail, true));
    this.lead = this.ink = this.tail = undefined;
  }

  /** Where the next piece goes. */
  private place(layout: boolean): Pieces {
    if (layout && this.ink) {
      this.tail ??= new Pieces();
      return this.tail;
    }
    if (layout) {
      this.lead ??= new Pieces();
      return this.lead;
    }
    this.ink ??= new Pieces();
    if (this.tail) this.ink.addAll(this.tail);
    this.tail = undefined;
    return this.ink;
  }
}

/** Whether a text shows nothing. Nearly all begin with what does. */
function isBlank(value: string): boolean {
  const code = value.charCodeAt(0);
  return !(code > 32 && code < 127) && value.trim() === '';
}
