import type { Content } from './content.ts';
import type { WikiContext } from './context.ts';
import { markCount, markElement } from './marks.ts';
import { type Tokens, tokenType } from './tokens.ts';

/** Pairs the delimiters of one line, each opener with the nearest closer, and adds what comes out of it. */
export function assemble(cx: WikiContext, tokens: Tokens, out: Content): void {
  new Assembly(cx, tokens).read(0, tokens.count, out);
}

/** One run over the tokens of one line. */
class Assembly {
  private readonly cx: WikiContext;
  private readonly tokens: Tokens;
  /** The open marks, a bit for each. */
  private open = 0;
  private isColored = false;
  /** For each mark the last closer that was found: openers come in order, so nothing is searched twice. */
  private readonly closers: number[] = [];
  // text that waits: a stretch of the wiki text, unless something in it was replaced
  private replaced: string | undefined;
  private textStart = -1;
  private textEnd = -1;

  constructor(cx: WikiContext, tokens: Tokens) {
    this.cx = cx;
    this.tokens = tokens;
  }

  /** Reads the tokens of a stretch. The depth is bounded: a mark never opens inside itself, and there are few, and colour. */
  read(from: number, to: number, out: Content): void {
    const { cx, tokens } = this;
    for (let index = from; index < to; index++) {
      const type = tokens.typeOf(index);
      const start = tokens.startOf(index);
      const end = tokens.endOf(index);
      switch (type) {
        case tokenType.source:
          this.addSource(start, end);
          break;
        case tokenType.text:
          this.addText(tokens.textAt(index), start, end);
          break;
        case tokenType.node:
        case tokenType.waiting: {
          this.flush(out);
          const node = tokens.nodeAt(index);
          this.paint(node.startIndex ?? start, node.endIndex ?? end, out, (content) => {
            content.addNode(node, type === tokenType.waiting);
          });
          break;
        }
        case tokenType.leaf:
          this.flush(out);
          this.paint(start, end, out, (content) => content.addLeaf(tokens.leafAt(index), start, end));
          break;
        case tokenType.color: {
          this.flush(out);
          const value = tokens.colorAt(index);
          const close = value === undefined || this.isColored ? -1 : this.nextColor(index + 1, to);
          if (value && close >= 0 && tokens.colorAt(close) === undefined) {
            cx.color = undefined;
            const inner = out.inside();
            this.isColored = true;
            this.read(index + 1, close, inner);
            this.isColored = false;
            if (!inner.isEmpty) {
              const first = inner.firstStart ?? start;
              out.addElement('span', styleOf(value), first, inner.lastEnd ?? first, inner);
            }
            index = close;
          } else if (!this.isColored) cx.color = value || undefined;
          break;
        }
        default: {
          const mark = tokens.openerAt(index);
          const bit = 1 << mark;
          const close = mark >= 0 && (this.open & bit) === 0 ? this.nextCloser(mark, index + 2) : -1;
          if (close < 0 || close >= to) {
            this.addSource(start, end);
            break;
          }
          this.flush(out);
          const inner = out.inside();
          this.open |= bit;
          this.read(index + 1, close, inner);
          this.open &= ~bit;
          out.addElement(markElement(mark), undefined, start, tokens.endOf(close), inner);
          index = close;
        }
      }
    }
    this.flush(out);
  }

  private addSource(start: number, end: number): void {
    if (this.textStart < 0) {
      this.textStart = start;
      this.textEnd = end;
    } else if (this.replaced === undefined && start === this.textEnd) this.textEnd = end;
    else this.addText(this.cx.text.slice(start, end), start, end);
  }

  private addText(value: string, start: number, end: number): void {
    if (this.textStart < 0) {
      this.textStart = start;
      this.replaced = value;
    } else this.replaced = (this.replaced ?? this.cx.text.slice(this.textStart, this.textEnd)) + value;
    this.textEnd = end;
  }

  private flush(out: Content): void {
    const { textStart, textEnd, replaced } = this;
    if (textStart < 0) return;
    const value = replaced ?? this.cx.text.slice(textStart, textEnd);
    this.textStart = -1;
    this.replaced = undefined;
    if (value !== '') this.paint(textStart, textEnd, out, (content) => content.addText(value, textStart, textEnd));
  }

  /** Adds something in the colour that the text before it left open. */
  private paint(start: number, end: number, out: Content, add: (content: Content) => void): void {
    const { color } = this.cx;
    if (color === undefined || this.isColored) {
      add(out);
      return;
    }
    const inner = out.inside();
    add(inner);
    out.addElement('span', styleOf(color), start, end, inner);
  }

  private nextCloser(mark: number, from: number): number {
    const { closers } = this;
    while (closers.length < markCount) closers.push(-1);
    const index = this.tokens.nextCloser(mark, Math.max(closers[mark] ?? 0, from));
    closers[mark] = index;
    return index;
  }

  private nextColor(from: number, to: number): number {
    for (let index = from; index < to; index++) if (this.tokens.typeOf(index) === tokenType.color) return index;
    return -1;
  }
}

function styleOf(color: string): Record<string, string> {
  return { style: `color: ${color};` };
}
