import type { ChildNode } from '@macrowright/storage';
import type { Leaf } from './leaf.ts';
import { markNumber } from './marks.ts';

/** What a token is. A line may have very many of them, so they are numbers in one list and not objects. */
export const tokenType = { source: 0, text: 1, node: 2, waiting: 3, leaf: 4, color: 5, mark: 6 } as const;

/** So many tokens to a list: a longer one would be moved again and again while it grows. */
const bits = 11;
const inList = 1 << bits;
const opensBit = 8;
const closesBit = 16;

/** The pieces of a line in which phrases or colours still have to find their partners. Each starts where the one before ends. */
export class Tokens {
  /** For each token: type, flags and the index of its value or the number of its mark; and in the other lists its start. */
  private readonly heads: number[][] = [];
  private readonly starts: number[][] = [];
  private readonly values: unknown[] = [];
  private end = 0;
  private isSource = false;
  count = 0;

  /** A stretch of the wiki text that stands for itself. */
  addSource(start: number, end: number): void {
    if (this.isSource) this.end = end;
    else this.push(tokenType.source, start, end);
    this.isSource = true;
  }

  addText(value: string, start: number, end: number): void {
    this.addValue(tokenType.text, value, start, end);
  }

  /** `waits`: content comes into the node later. */
  addNode(node: ChildNode, waits: boolean, start: number, end: number): void {
    this.addValue(waits ? tokenType.waiting : tokenType.node, node, start, end);
  }

  addLeaf(leaf: Leaf, start: number, end: number): void {
    this.addValue(tokenType.leaf, leaf, start, end);
  }

  /** `''` for a colour that is not known, `undefined` for the end of one. */
  addColor(value: string | undefined, start: number, end: number): void {
    this.addValue(tokenType.color, value, start, end);
  }

  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void {
    const number = markNumber(mark);
    if (number < 0) this.addSource(start, end);
    else {
      const flags = (opens ? opensBit : 0) | (closes ? closesBit : 0);
      this.push(tokenType.mark | flags | (number << 5), start, end);
    }
  }

  typeOf(index: number): number {
    return this.head(index) & 7;
  }

  startOf(index: number): number {
    return this.starts[index >> bits]?.[index & (inList - 1)] ?? 0;
  }

  endOf(index: number): number {
    return index + 1 < this.count ? this.startOf(index + 1) : this.end;
  }

  /** The mark that may open a phrase here, -1 for none. */
  openerAt(index: number): number {
    const head = this.head(index);
    return (head & 7) === tokenType.mark && (head & opensBit) !== 0 ? head >> 5 : -1;
  }

  /** The first token from `index` on that may close a phrase of this mark; `count` when there is none. */
  nextCloser(mark: number, index: number): number {
    const { heads, count } = this;
    const wanted = tokenType.mark | closesBit | (mark << 5);
    for (let at = index; at < count; at = ((at >> bits) + 1) << bits) {
      const list = heads[at >> bits] ?? [];
      for (let inside = at & (inList - 1); inside < list.length; inside++) {
        if (((list[inside] ?? 0) & ~opensBit) === wanted) return (at & ~(inList - 1)) + inside;
      }
    }
    return count;
  }

  textAt(index: number): string {
    return this.valueAt(index) as string; // as the type of the token says, here and below
  }

  nodeAt(index: number): ChildNode {
    return this.valueAt(index) as ChildNode;
  }

  leafAt(index: number): Leaf {
    return this.valueAt(index) as Leaf;
  }

  colorAt(index: number): string | undefined {
    return this.valueAt(index) as string | undefined;
  }

  private addValue(type: number, value: unknown, start: number, end: number): void {
    this.push(type | (this.values.length << 5), start, end);
    this.values.push(value);
  }

  private push(head: number, start: number, end: number): void {
    if (this.count === this.heads.length << bits) {
      this.heads.push([]);
      this.starts.push([]);
    }
    this.heads[this.count >> bits]?.push(head);
    this.starts[this.count >> bits]?.push(start);
    this.end = end;
    this.isSource = false;
    this.count++;
  }

  private head(index: number): number {
    return this.heads[index >> bits]?.[index & (inList - 1)] ?? 0;
  }

  private valueAt(index: number): unknown {
    return this.values[this.head(index) >> 5];
  }
}
