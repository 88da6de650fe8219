/** So many pieces are joined to one, */
const batch = 256;
/** unless one of them is as long as this: it is not copied again. */
const long = 4096;

/**
 * A text that grows by pieces. They are joined a few hundred at a time: a string that grows keeps each of its pieces alive,
 * as a long list of them does, and the collector copies what is alive again and again.
 */
export class Pieces {
  /** Most texts are one piece, and need no list. */
  private first: string | undefined;
  private joined: string[] | undefined;
  private list: string[] | undefined;

  get isEmpty(): boolean {
    return this.first === undefined;
  }

  add(piece: string): void {
    if (this.first === undefined) this.first = piece;
    else if (piece.length >= long) this.join().push(piece);
    else if (!this.list) this.list = [piece];
    else if (this.list.push(piece) >= batch) this.join();
  }

  /** Adds all of another text. What is long is not copied, so that this costs little at each level of a deep nesting. */
  addAll({ joined, first, list }: Pieces): void {
    if (first === undefined) return;
    this.add(first);
    if (joined) {
      const own = this.join();
      for (let index = 0; index < joined.length; index++) own.push(joined[index] ?? '');
    }
    if (list) for (let index = 0; index < list.length; index++) this.add(list[index] ?? '');
  }

  /** Makes one piece of a text that is not long. */
  compact(): void {
    if (this.list && !this.joined) {
      this.first = this.text();
      this.list = undefined;
    }
  }

  text(): string {
    const { first = '', joined, list } = this;
    if (!joined) return list ? first + list.join('') : first;
    return [first].concat(joined, list ?? []).join('');
  }

  /** Joins the pieces of the list. */
  private join(): string[] {
    this.joined ??= [];
    if (this.list) this.joined.push(this.list.join(''));
    this.list = undefined;
    return this.joined;
  }
}
