import type { ChildNode, Range } from '@macroscope/storage';
import { assemble, type Token } from './assemble.ts';
import type { InlineContent, WikiContext } from './context.ts';
import type { InlineCursor } from './inline-construct.ts';
import { hasMarkup, make, makeText } from './node.ts';

const none: ReadonlySet<ChildNode> = new Set();
const noTokens: Token[] = [];

/** Reads inline markup. Phrases end at their line; what cannot open or close is text. `links`: default true. */
export function readInline(cx: WikiContext, range: Range, links = true): InlineContent {
  return new InlineReader(cx, range, links).read();
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
  private readonly nodes: ChildNode[] = [];
  private blocks: Set<ChildNode> | undefined;
  /** Tokens of the line, from its first delimiter or colour on; before that, nodes need no tokens. */
  private tokens: Token[] = noTokens;
  private buffering: boolean;
  private pending = '';
  private pendingStart = 0;
  private pendingEnd = 0;
  /** Whether the text that waits holds something that storage writes as a reference: most does not. */
  private isMarkup = false;

  constructor(cx: WikiContext, { start, end }: Range, links: boolean) {
    this.cx = cx;
    this.text = cx.text;
    this.start = this.lineStart = this.textStart = start;
    this.end = end;
    this.links = links;
    this.buffering = false;
    if (cx.color !== undefined) this.startBuffer(true);
  }

  read(): InlineContent {
    const { text, end } = this;
    const { inlines } = this.cx.settings;
    let at = this.start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === 10) {
        this.endLine(at);
        at++;
        continue;
      }
      if (code >= 128) {
        if (code === 160) this.isMarkup = true;
        at++;
        continue;
      }
      const candidates = inlines[code];
      if (candidates === undefined) {
        if (code === 62) this.isMarkup = true;
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
    return { nodes: this.nodes, blocks: this.blocks ?? none };
  }

  addText(value: string, start: number, end: number): void {
    this.flushText(start);
    this.isMarkup ||= hasMarkup(value);
    this.append(value, start, end);
    this.textStart = end;
  }

  addNode(node: ChildNode, start: number, end: number): void {
    this.flushText(start);
    this.textStart = end;
    if (this.buffering) {
      this.tokens.push({ type: 'node', node });
      return;
    }
    this.flushPending();
    this.nodes.push(node);
  }

  addBlocks(nodes: readonly ChildNode[], start: number, end: number): void {
    this.flushText(start);
    this.finishLine();
    this.textStart = end;
    this.blocks ??= new Set();
    for (const node of nodes) {
      this.blocks.add(node);
      this.nodes.push(node);
    }
  }

  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void {
    this.buffer(start);
    this.tokens.push({ type: 'mark', mark, opens, closes, start, end });
    this.textStart = end;
  }

  addColor(value: string | undefined, start: number, end: number): void {
    this.buffer(start);
    this.tokens.push({ type: 'color', value });
    this.textStart = end;
  }

  private buffer(start: number): void {
    this.flushText(start);
    if (this.buffering) return;
    this.flushPending();
    this.startBuffer(true);
  }

  private startBuffer(buffering: boolean): void {
    this.buffering = buffering;
    if (buffering) this.tokens = [];
  }

  private flushText(until: number): void {
    const { textStart } = this;
    if (until <= textStart) return;
    this.append(this.text.slice(textStart, until), textStart, until);
    this.textStart = until;
  }

  private append(value: string, start: number, end: number): void {
    if (this.buffering) {
      this.tokens.push({ type: 'text', value, start, end });
      return;
    }
    if (this.pending === '') this.pendingStart = start;
    this.pendingEnd = end;
    this.pending += value;
  }

  private flushPending(): void {
    if (this.pending === '') return;
    this.nodes.push(makeText(this.pending, this.pendingStart, this.pendingEnd, this.isMarkup));
    this.pending = '';
    this.isMarkup = false;
  }

  private endLine(feed: number): void {
    this.flushText(feed);
    this.finishLine();
    this.nodes.push(make('br', undefined, feed, feed + 1));
    this.lineStart = this.textStart = feed + 1;
  }

  /** Turns what is buffered into nodes. */
  private finishLine(): void {
    this.flushPending();
    if (this.tokens.length > 0) {
      assemble(this.cx, this.tokens, this.nodes);
      this.tokens = noTokens;
    }
    this.startBuffer(this.cx.color !== undefined);
  }
}
