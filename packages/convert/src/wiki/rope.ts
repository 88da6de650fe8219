/** So many pieces are joined before they are put to the rest. */
const batch = 256;

/**
 * A text that grows by pieces. A string that does keeps each of them alive, and the collector copies what is alive again
 * and again: so they are joined a few hundred at a time.
 */
export class Rope {
  private whole = '';
  private latest = '';
  private count = 0;

  add(piece: string): void {
    this.latest += piece;
    if (++this.count < batch) return;
    this.latest.charCodeAt(0); // puts the pieces together
    this.whole += this.latest;
    this.latest = '';
    this.count = 0;
  }

  text(): string {
    return this.whole === '' ? this.latest : this.whole + this.latest;
  }
}
