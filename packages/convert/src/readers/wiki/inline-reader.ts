import type { ChildNode, Range } from '@macrowright/storage';
import type { ConstructReader, InlineContent, InlineCursor } from './construct.ts';
import { make } from './node.ts';
import { addPhrases, type LinePart, phraseNames } from './phrases.ts';

/** A reader with the color left open by a `{color}` tag, which continues on the next line. */
export interface ColorState extends ConstructReader {
  color: string | undefined;
}

const none: ReadonlySet<ChildNode> = new Set();

/** Reads inline markup. Phrases end with their line; a delimiter that can neither open nor close is text. */
export function readInline(reader: ColorState, range: Range, links: boolean): InlineContent {
  return new InlineReader(reader, range, links).read();
}

/** A single pass over a range: a cursor, and the parts of the current line. */
class InlineReader implements InlineCursor {
  readonly reader: ColorState;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly links: boolean;
  lineStart: number;
  textStart: number;
  private readonly nodes: ChildNode[] = [];
  private blocks: Set<ChildNode> | undefined;
  private parts: LinePart[] = [];

  constructor(reader: ColorState, { start, end }: Range, links: boolean) {
    this.reader = reader;
    this.text = reader.text;
    this.start = this.lineStart = this.textStart = start;
    this.end = end;
    this.links = links;
  }

  read(): InlineContent {
    const { text, end } = this;
    const { inlines } = this.reader.settings;
    let at = this.start;
    while (at < end) {
      const code = text.charCodeAt(at);
      const candidates = code < 128 ? inlines[code] : undefined;
      if (candidates === undefined) {
        if (code === 10) this.endLine(at);
        at++;
        continue;
      }
      let next = at;
      for (let index = 0; index < candidates.length && next === at; index++) {
        next = candidates[index]?.read(this, at) ?? at;
      }
      at = next === at ? at + 1 : next;
    }
    this.finishLine(end);
    return { nodes: this.nodes, blocks: this.blocks ?? none };
  }

  addText(value: string, start: number, end: number): void {
    this.add({ type: 'text', start, end, value });
  }

  addNode(node: ChildNode, start: number, end: number): void {
    this.add({ type: 'node', start, end, value: node });
  }

  addBlocks(nodes: readonly ChildNode[], start: number, end: number): void {
    this.finishLine(start);
    this.textStart = end;
    this.blocks ??= new Set();
    for (const node of nodes) {
      this.nodes.push(node);
      this.blocks.add(node);
    }
  }

  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void {
    if (!(opens || closes) || !phraseNames.has(mark)) this.addText(this.text.slice(start, end), start, end);
    else this.add({ type: opens ? (closes ? 'delimiter' : 'opener') : 'closer', start, end, value: mark });
  }

  addColor(value: string | undefined, start: number, end: number): void {
    this.add({ type: 'color', start, end, value });
  }

  private add(part: LinePart): void {
    this.flushText(part.start);
    this.parts.push(part);
    this.textStart = part.end;
  }

  private flushText(until: number): void {
    const { textStart } = this;
    if (until <= textStart) return;
    this.parts.push({ type: 'text', start: textStart, end: until, value: this.text.slice(textStart, until) });
    this.textStart = until;
  }

  private endLine(feed: number): void {
    this.finishLine(feed);
    this.nodes.push(make('br', undefined, feed, feed + 1));
    this.lineStart = this.textStart = feed + 1;
  }

  private finishLine(end: number): void {
    this.flushText(end);
    if (this.parts.length === 0) return;
    addPhrases(this.reader, this.parts, this.nodes);
    this.parts = [];
  }
}
