/** A position as a 1-based line and column, in UTF-16 units. CR LF is one line ending. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Converts offsets to positions and back. */
export interface LineIndex {
  /** The position of an offset. An offset outside the source is clamped to it. */
  positionAt(offset: number): Position;
  /** The offset of a position. A position outside the source is clamped to the nearest one inside. */
  offsetAt(line: number, column: number): number;
  readonly lineCount: number;
}

/** Indexes the lines of a source once, so that each lookup takes logarithmic time. */
export function createLineIndex(source: string): LineIndex {
  const starts = lineStarts(source);

  return {
    lineCount: starts.length,
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), source.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
    },
    offsetAt(line, column) {
      const row = Math.min(Math.max(line, 1), starts.length) - 1;
      const start = starts[row] ?? 0;
      const end = starts[row + 1] ?? source.length;
      return Math.min(Math.max(start + column - 1, start), end);
    },
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = nextBreak(source, 0); at >= 0; at = nextBreak(source, at)) {
    at += source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
    starts.push(at);
  }
  return starts;
}

const lineBreak = /[\r\n]/g;

function nextBreak(source: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.test(source) ? lineBreak.lastIndex - 1 : -1;
}
