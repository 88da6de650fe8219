import type { BodyPosition } from '../errors.ts';

/**
 * Length of the text that Confluence puts in front of a body before parsing it: a doctype and a root element, all on row 1.
 * An error in a line of 40 characters was reported at column 405. The length differs slightly between versions.
 */
const usualPrefix = 365;

/** By how much the prefix length may differ between versions. */
const prefixSpread = 20;

/** Some servers parse a body without a prefix. Columns on row 1 are then below this value. */
const minPrefix = 200;

/**
 * The position in the caller's text that a message such as `… at [row,col {unknown-source}]: [3,17]` refers to. `undefined` for
 * a message without one.
 *
 * Rows refer to the text that was sent. On row 1 the server's prefix shifts the column. The real column is found by searching
 * for what the message quotes (`</code>`, entity `check`, `Unexpected character '['`) nearest to the expected position.
 */
export function bodyPosition(message: string, text: string): BodyPosition | undefined {
  const found = /\[row,col[^\]]{0,60}\]:? ?\[(\d{1,9}),(\d{1,9})\]/.exec(message);
  if (!found) return undefined;
  const row = Number(found[1]);
  const reported = Number(found[2]) - 1;
  const line = lineRange(text, row);
  if (!line) return endOf(text, false);
  if (message.includes('close tag </xml>') && !text.includes('</xml>')) return endOf(text, true); // the end tag of the server's root element

  const inLine = text.slice(line.start, line.end);
  if (row > 1) return position(row, line.start, Math.min(reported, inLine.length), true);
  if (reported <= inLine.length && reported < minPrefix) return position(row, line.start, reported, true);

  const guess = Math.min(Math.max(0, reported - usualPrefix), inLine.length);
  const name = nameIn(message);
  if (name !== undefined) {
    if (inLine.startsWith(name, reported)) return position(row, line.start, reported, true); // a server that adds no prefix
    const named = nearest(inLine, name, guess);
    if (named) return position(row, line.start, named.at, named.only);
  }
  const character = /Unexpected character '(.)'/su.exec(message)?.[1];
  const spot = character === undefined ? undefined : nearest(inLine, character, guess);
  if (character !== undefined && spot) {
    const near = Math.abs(spot.at - guess) <= prefixSpread;
    if (near || !inLine.startsWith(character, reported))
      return position(row, line.start, near ? spot.at : guess, false);
    return position(row, line.start, reported, false);
  }
  return position(row, line.start, guess, false);
}

function position(line: number, start: number, column: number, exact: boolean): BodyPosition {
  return { offset: start + column, line, column: column + 1, exact };
}

function endOf(text: string, exact: boolean): BodyPosition {
  let line = 1;
  let start = 0;
  for (const next of lineEnds(text)) {
    line += 1;
    start = next;
  }
  return position(line, start, text.length - start, exact);
}

/** The range of a row, without its line ending. */
function lineRange(text: string, row: number): { readonly start: number; readonly end: number } | undefined {
  let line = 1;
  let start = 0;
  for (const next of lineEnds(text)) {
    if (line === row) return { start, end: next - (text[next - 2] === '\r' && text[next - 1] === '\n' ? 2 : 1) };
    line += 1;
    start = next;
  }
  return line === row ? { start, end: text.length } : undefined;
}

/** Offsets at which the following lines start. As in XML, CR LF, CR and LF each end a line. */
function* lineEnds(text: string): Generator<number> {
  for (const match of text.matchAll(/\r\n|\r|\n/g)) yield match.index + match[0].length;
}

/** The part of the text that a message quotes. */
function nameIn(message: string): string | undefined {
  const tag = /Unexpected close tag (<\/[^>]{1,200}>)/.exec(message)?.[1];
  if (tag) return tag;
  const entity = /for entity '([^']{1,200})'/.exec(message)?.[1] ?? /general entity "([^"]{1,200})"/.exec(message)?.[1];
  if (entity) return `&${entity}`;
  if (message.includes("String ']]>' not allowed")) return ']]>';
  return undefined;
}

/** The occurrence of a name nearest to the estimate, and whether it is the only one. */
function nearest(line: string, name: string | undefined, guess: number): { at: number; only: boolean } | undefined {
  if (name === undefined) return undefined;
  const before = line.lastIndexOf(name, guess);
  const after = line.indexOf(name, guess + 1);
  if (before === -1 && after === -1) return undefined;
  const at = after === -1 || (before !== -1 && guess - before <= after - guess) ? before : after;
  return { at, only: before === -1 || after === -1 ? line.indexOf(name) === line.lastIndexOf(name) : false };
}
