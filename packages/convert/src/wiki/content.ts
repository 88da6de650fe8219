import { type ChildNode, encodeText } from '@macroscope/storage';
import type { Element } from 'domhandler';
import type { Leaf } from './leaf.ts';
import { appendAll, hasMarkup, make, makeText } from './node.ts';
import { printNode, printOpening } from './print.ts';
import { isLayout, Printed } from './printed.ts';
import { Rope } from './rope.ts';

/** Inline content as it grows: a list of nodes, or, where only the text is wanted, markup with as few nodes as can be. */
export class Content {
  private readonly asText: boolean;
  private readonly nodes: ChildNode[] = [];
  /** What is printed and stands in no node yet: layout at its start, what shows, and layout at its end. */
  private lead = '';
  private ink: Rope | undefined;
  private tail = '';

  constructor(asText: boolean) {
    this.asText = asText;
  }

  /** A content of the same kind, for what stands inside an element. */
  inside(): Content {
    return new Content(this.asText);
  }

  /** Adds plain text. `encode`: whether storage writes a character of it as a reference. */
  addText(value: string, start: number, end: number, encode: boolean = hasMarkup(value)): void {
    if (this.asText) this.put(encode ? encodeText(value) : value, isBlank(value));
    else this.nodes.push(makeText(value, start, end, encode));
  }

  addLeaf(leaf: Leaf, start: number, end: number): void {
    if (this.asText) this.put(leaf.markup, leaf.isLayout);
    else this.nodes.push(leaf.make(start, end));
  }

  /** Adds a node. `waits`: content comes into it later. */
  addNode(node: ChildNode, waits: boolean): void {
    if (this.asText && !waits) this.put(printNode(node), isLayout(node));
    else this.pushNode(node);
  }

  /** Adds a node that ends the paragraph. */
  addBlock(node: ChildNode): void {
    this.pushNode(node);
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
      const opening = printOpening(name, attributes, isEmpty);
      this.put(isEmpty ? opening : `${opening}${inner.markup()}</${name}>`, false);
    } else this.pushNode(appendAll(make(name, attributes, start, end), inner.finish()));
  }

  /** Everything that was added, in nodes. */
  finish(): ChildNode[] {
    const { lead, ink, tail, nodes } = this;
    if (lead !== '') nodes.push(new Printed(lead, true));
    if (ink) nodes.push(new Printed(ink.text(), false));
    if (tail !== '') nodes.push(new Printed(tail, true));
    this.lead = this.tail = '';
    this.ink = undefined;
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
    return this.nodes.length === 0 && this.lead === '' && !this.ink;
  }

  private markup(): string {
    return this.lead + (this.ink?.text() ?? '') + this.tail;
  }

  private pushNode(node: ChildNode | Element): void {
    this.finish().push(node);
  }

  private put(markup: string, layout: boolean): void {
    if (!layout) {
      this.ink ??= new Rope();
      if (this.tail !== '') this.ink.add(this.tail);
      this.ink.add(markup);
      this.tail = '';
    } else if (this.ink) this.tail += markup;
    else this.lead += markup;
  }
}

/** Whether a text shows nothing. Nearly all begin with what does. */
function isBlank(value: string): boolean {
  const code = value.charCodeAt(0);
  return !(code > 32 && code < 127) && value.trim() === '';
}
