import { createLineIndex, type Range } from '@macrowright/storage';

/** Creates a fast test of whether a range of the text spans several lines. */
export function createSpansLines(text: string): (range: Range) => boolean {
  const lines = createLineIndex(text);
  return ({ start, end }) => lines.positionAt(start).line < lines.positionAt(end).line;
}

/** The line at an offset, without its line end. */
export function lineAround(text: string, offset: number): Range {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
