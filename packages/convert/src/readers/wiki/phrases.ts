import type { ChildNode, Range } from '@macrowright/storage';
import { append, make, makeText, wrap } from './node.ts';

/** A part of a line whose phrases and colors are not yet paired. */
export type LinePart = Range &
  (
    | { readonly type: 'text'; readonly value: string }
    | { readonly type: 'node'; readonly value: ChildNode }
    /** A color tag: `''` for a color that is ignored, `undefined` for the end of one. */
    | { readonly type: 'color'; readonly value: string | undefined }
    /** A mark that may open a phrase, close one, or both. */
    | { readonly type: 'opener' | 'closer' | 'delimiter'; readonly value: string }
  );

/** The elements of phrases, by their marks. */
export const phraseNames: ReadonlyMap<string, string> = new Map([
  ['*', 'strong'],
  ['_', 'em'],
  ['??', 'cite'],
  ['-', 'del'],
  ['+', 'u'],
  ['^', 'sup'],
  ['~', 'sub'],
  ['{{', 'code'],
]);

/** What pairing needs: its source, and the open color, which pairing updates. */
export interface PhraseContext {
  readonly text: string;
  color: string | undefined;
}

/** Pairs the marks and colors of one line, each opener with the nearest closer, and adds the resulting nodes. */
export function addPhrases(context: PhraseContext, parts: readonly LinePart[], out: ChildNode[]): void {
  new Pairing(context, parts).read(0, parts.length, out);
}

/** A single pass over the parts of one line. */
class Pairing {
  private readonly context: PhraseContext;
  private readonly parts: readonly LinePart[];
  private readonly openMarks = new Set<string>();
  private isColored = false;
  /** The last closer found for each mark. Openers are processed in order, so no part is searched twice. */
  private readonly closers = new Map<string, number>();

  constructor(context: PhraseContext, parts: readonly LinePart[]) {
    this.context = context;
    this.parts = parts;
  }

  /** Reads a range of parts. The depth is limited: neither marks nor colors nest in themselves. */
  read(from: number, to: number, out: ChildNode[]): void {
    const { context, parts } = this;
    let text = '';
    let textStart = 0;
    let textEnd = 0;
    const addText = (value: string, start: number, end: number): void => {
      if (text === '') textStart = start;
      text += value;
      textEnd = end;
    };
    const flush = (): void => {
      if (text !== '') this.paint(makeText(text, textStart, textEnd), out);
      text = '';
    };
    for (let index = from; index < to; index++) {
      const part = parts[index] as LinePart; // the index is in range
      const { start, end } = part;
      switch (part.type) {
        case 'text':
          addText(part.value, start, end);
          break;
        case 'node':
          flush();
          this.paint(part.value, out);
          break;
        case 'color': {
          flush();
          const close = part.value === undefined || this.isColored ? -1 : this.nextColor(index + 1, to);
          if (part.value && close >= 0 && parts[close]?.value === undefined) {
            context.color = undefined;
            this.isColored = true;
            const inner = this.readInside(index + 1, close);
            this.isColored = false;
            const [first] = inner;
            if (first) {
              const span = make('span', styleOf(part.value), first.startIndex ?? start, inner.at(-1)?.endIndex ?? end);
              for (const node of inner) append(span, node);
              out.push(span);
            }
            index = close;
          } else if (!this.isColored) context.color = part.value || undefined;
          break;
        }
        default: {
          const mark = part.value;
          const close = part.type === 'closer' || this.openMarks.has(mark) ? to : this.nextCloser(mark, index + 2);
          if (close >= to) {
            addText(context.text.slice(start, end), start, end);
            break;
          }
          flush();
          this.openMarks.add(mark);
          const inner = this.readInside(index + 1, close);
          this.openMarks.delete(mark);
          out.push(wrap(phraseNames.get(mark) ?? 'span', inner, start, parts[close]?.end ?? end));
          index = close;
        }
      }
    }
    flush();
  }

  private readInside(from: number, to: number): ChildNode[] {
    const inner: ChildNode[] = [];
    this.read(from, to, inner);
    return inner;
  }

  /** Adds a node in the color left open by the preceding text. */
  private paint(node: ChildNode, out: ChildNode[]): void {
    const { color } = this.context;
    if (color === undefined || this.isColored) {
      out.push(node);
      return;
    }
    const span = make('span', styleOf(color), node.startIndex ?? 0, node.endIndex ?? 0);
    append(span, node);
    out.push(span);
  }

  private nextCloser(mark: string, from: number): number {
    const { closers, parts } = this;
    let index = Math.max(closers.get(mark) ?? 0, from);
    for (; index < parts.length; index++) {
      const part = parts[index];
      if (part?.value === mark && (part.type === 'closer' || part.type === 'delimiter')) break;
    }
    closers.set(mark, index);
    return index;
  }

  private nextColor(from: number, to: number): number {
    for (let index = from; index < to; index++) if (this.parts[index]?.type === 'color') return index;
    return -1;
  }
}

function styleOf(color: string): Record<string, string> {
  return { style: `color: ${color};` };
}
