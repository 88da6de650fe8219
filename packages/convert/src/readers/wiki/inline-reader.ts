import type { ChildNode, Range } from '@macrowright/storage';
import { assemble } from './assemble.ts';
import { Content } from './content.ts';
import type { InlineContent, WikiContext } from './context.ts';
import type { InlineCursor } from './inline-construct.ts';
import { type Leaf, leaf } from './leaf.ts';
import { hasMarkup } from './node.ts';
import { Tokens } from './tokens.ts';

const none: ReadonlySet<ChildNode> = new Set();
const lineFeed = leaf('br');

/** Reads inline markup. Phrases end at their line; what cannot open or close is text. `links`: default true. */
export function readInline(cx: WikiContext, range: Range, links = true): InlineContent {
  const { asText } = cx;
  cx.asText = false;
  const content = new InlineReader(cx, range, links).read();
  cx.asText = asText;
  return content;
}

/** Reads inline markup at whose nodes nobody looks. `paragraphs`: they become paragraphs where blocks stand among them. */
export function readContent(cx: WikiContext, range: Range, paragraphs = false): InlineContent {
  return new InlineReader(cx, range, true, paragraphs).read();
}

/** One run over one range. A class because it is one: a cursor with state that lives as long as the run. */
class InlineReader implements InlineCursor {
  readonly cx: WikiContext;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly links: boolean;
  lineStart: number;
  textStart: number;
  private readonly paragraphs: boolean;
  private readonly content: Content;
  /** Tokens of the line, from its first delimiter or colour on; before that, nodes need no tokens. */
  private tokens: Tokens | undefined;
  private pending = '';
  private pendingStart = 0;
  private pendingEnd = 0;
  /** Whether the text that waits holds something that storage writes as a reference: most does not. */
  private isMarkup = false;
  /** How many bodies waited when the last node was added. */
  private waiting: number;

  constructor(cx: WikiContext, { start, end }: Range, links: boolean, paragraphs = false) {
    this.cx = cx;
    this.text = cx.text;
    this.start = this.lineStart = this.textStart = start;
    this.end = end;
    this.links = links;
    this.paragraphs = paragraphs;
    this.content = new Content(cx.asText);
    this.tokens = cx.color === undefined ? undefined : new Tokens();
    this.waiting = cx.waiting.length;
  }

  read(): InlineContent {
    const { text, end } = this;
    const { inlines } = this.cx.settings;
    let at = this.start;
    while (at < end) {
      const code = text.charCodeAt(at);
      const candidates = code < 128 ? inlines[code] : undefined;
      if (candidates === undefined) {
        if (code === 10) this.endLine(at);
        else if (code === 62 || code === 160) this.isMarkup = true;
        at++;
        continue;
      }
      let next = at;
      for (let index = 0; index < candidates.length && next === at; index++) {
        next = candidates[index]?.read(this, at) ?? at;
      }
      if (next === at) {
        if (code === 38 || code === 60) this.isMarkup = true;
        at++;
      } else {
        // a construct may also pass over text without taking it
        if (this.textStart <= at) this.isMarkup = true;
        at = next;
      }
    }
    this.flushText(end);
    this.finishLine();
    return { nodes: this.content.finish(), blocks: this.content.blocks ?? none };
  }

  addText(value: string, start: number, end: number): void {
    this.flushText(start);
    if (this.tokens) this.tokens.addText(value, start, end);
    else {
      this.isMarkup ||= hasMarkup(value);
      this.append(value, start, end);
    }
    this.textStart = end;
  }

  addNode(node: ChildNode, start: number, end: number): void {
    this.flushText(start);
    this.textStart = end;
    const waits = this.cx.waiting.length > this.waiting;
    this.waiting = this.cx.waiting.length;
    if (this.tokens) this.tokens.addNode(node, waits, start, end);
    else {
      this.flushPending();
      this.content.addNode(node, waits);
    }
  }

  addLeaf(piece: Leaf, start: number, end: number): void {
    this.flushText(start);
    this.textStart = end;
    if (this.tokens) this.tokens.addLeaf(piece, start, end);
    else {
      this.flushPending();
      this.content.addLeaf(piece, start, end);
    }
  }

  addBlocks(nodes: readonly ChildNode[], start: number, end: number): void {
    this.flushText(start);
    this.finishLine();
    this.textStart = end;
    for (const node of nodes) this.content.addBlock(this.cx.settled(this.cx, node), this.paragraphs);
    this.waiting = this.cx.waiting.length;
  }

  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void {
    this.buffer(start).addMark(mark, opens, closes, start, end);
    this.textStart = end;
  }

  addColor(value: string | undefined, start: number, end: number): void {
    this.buffer(start).addColor(value, start, end);
    this.textStart = end;
  }

  private buffer(start: number): Tokens {
    this.flushText(start);
    if (!this.tokens) {
      this.flushPending();
      this.tokens = new Tokens();
    }
    return this.tokens;
  }

  private flushText(until: number): void {
    const { textStart } = this;
    if (until <= textStart) return;
    if (this.tokens) this.tokens.addSource(textStart, until);
    else this.append(this.text.slice(textStart, until), textStart, until);
    this.textStart = until;
  }

  private append(value: string, start: number, end: number): void {
    if (this.pending === '') this.pendingStart = start;
    this.pendingEnd = end;
    this.pending += value;
  }

  private flushPending(): void {
    if (this.pending === '') return;
    this.content.addText(this.pending, this.pendingStart, this.pendingEnd, this.isMarkup);
    this.pending = '';
    this.isMarkup = false;
  }

  private endLine(feed: number): void {
    this.flushText(feed);
    this.finishLine();
    this.content.addLeaf(lineFeed, feed, feed + 1);
    this.lineStart = this.textStart = feed + 1;
  }

  /** Turns what is buffered into content. */
  private finishLine(): void {
    if (this.tokens) {
      assemble(this.cx, this.tokens, this.content);
      this.isMarkup = false;
    } else this.flushPending();
    this.tokens = this.cx.color === undefined ? undefined : new Tokens();
  }
}
