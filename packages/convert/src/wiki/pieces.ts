/** So many pieces are joined to one. */
const batch = 256;

/**
 * A text that grows by pieces. They are joined a few hundred at a time: a string that grows keeps each of its pieces alive,
 * as a long list of them does, and the collector copies what is alive again and again.
 */
export class Pieces {
  private joined: string[] | undefined;
  private list: string[] = [];

  get isEmpty(): boolean {
    return this.list.length === 0 && !this.joined;
  }

  add(piece: string): void {
    if (this.list.push(piece) < batch) return;
    this.joined ??= [];
    this.joined.push(this.list.join(''));
    this.list = [];
  }

  addAll({ joined, list }: Pieces): void {
    if (joined) for (const piece of joined) this.add(piece);
    for (const piece of list) this.add(piece);
  }

  text(): string {
    const rest = this.list.join('');
    return this.joined ? this.joined.join('') + rest : rest;
  }
}
