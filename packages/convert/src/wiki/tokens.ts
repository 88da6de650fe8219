import type { ChildNode } from '@macroscope/storage';
import type { Leaf } from './leaf.ts';
import { markNumber } from './marks.ts';

/** What a token is. A line may have very many of them, so they are numbers in one list and not objects. */
export const tokenType = { source: 0, text: 1, node: 2, waiting: 3, leaf: 4, color: 5, mark: 6 } as const;

const stride = 3;
const opensBit = 8;
const closesBit = 16;

/** The pieces of a line in which phrases or colours still have to find their partners. */
export class Tokens {
  /** For each token: type, flags and the index of its value or the number of its mark; start; end. */
  private readonly numbers: number[] = [];
  private readonly values: unknown[] = [];

  get count(): number {
    return this.numbers.length / stride;
  }

  /** A stretch of the wiki text that stands for itself. */
  addSource(start: number, end: number): void {
    this.numbers.push(tokenType.source, start, end);
  }

  addText(value: string, start: number, end: number): void {
    this.addValue(tokenType.text, value, start, end);
  }

  /** `waits`: content comes into the node later. */
  addNode(node: ChildNode, waits: boolean): void {
    this.addValue(waits ? tokenType.waiting : tokenType.node, node, node.startIndex ?? 0, node.endIndex ?? 0);
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
      this.numbers.push(tokenType.mark | flags | (number << 5), start, end);
    }
  }

  typeOf(index: number): number {
    return this.head(index) & 7;
  }

  startOf(index: number): number {
    return this.numbers[index * stride + 1] ?? 0;
  }

  endOf(index: number): number {
    return this.numbers[index * stride + 2] ?? 0;
  }

  /** The mark that may open a phrase here, -1 for none. */
  openerAt(index: number): number {
    const head = this.head(index);
    return (head & 7) === tokenType.mark && (head & opensBit) !== 0 ? head >> 5 : -1;
  }

  /** Whether a phrase of this mark may close here. */
  closesAt(index: number, mark: number): boolean {
    const head = this.head(index);
    return (head & 7) === tokenType.mark && (head & closesBit) !== 0 && head >> 5 === mark;
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
    this.numbers.push(type | (this.values.length << 5), start, end);
    this.values.push(value);
  }

  private head(index: number): number {
    return this.numbers[index * stride] ?? 0;
  }

  private valueAt(index: number): unknown {
    return this.values[this.head(index) >> 5];
  }
}
