import type { BodyPosition } from '../errors.ts';

/**
 * Length of what Confluence puts before a body to parse it, a document type and a hidden root element, all on row 1:
 * a fault in a line of 40 characters was reported at column 405. Differs a little between versions.
 */
const usualPrefix = 365;

/** How far the prefix of a version may be from the usual one. */
const prefixSpread = 20;

/** A body has been seen to be parsed as it is, by servers of other make: then columns of row 1 are below this. */
const shortestPrefix = 200;

/**
 * The place in the caller's text that a message like `… at [row,col {unknown-source}]: [3,17]` names. `undefined` for
 * a message without one.
 *
 * Rows count in the text that was sent. On row 1 the column is shifted by the server's prefix; it is found again by
 * what the message names (`</code>`, entity `check`, `Unexpected character '['`), nearest to where it should be.
 */
export function bodyPosition(message: string, text: string): BodyPosition | undefined {
  const found = /\[row,col[^\]]{0,60}\]:? ?\[(\d{1,9}),(\d{1,9})\]/.exec(message);
  if (!found) return undefined;
  const row = Number(found[1]);
  const reported = Number(found[2]) - 1;
  const line = lineRange(text, row);
  if (!line) return endOf(text, false);
  if (message.includes('close tag </xml>') && !text.includes('</xml>')) return endOf(text, true); // the hidden root's end

  const inLine = text.slice(line.start, line.end);
  if (row > 1) return place(row, line.start, Math.min(reported, inLine.length), true);
  if (reported <= inLine.length && reported < shortestPrefix) return place(row, line.start, reported, true);

  const guess = Math.min(Math.max(0, reported - usualPrefix), inLine.length);
  const name = nameIn(message);
  if (name !== undefined) {
    if (inLine.startsWith(name, reported)) return place(row, line.start, reported, true); // a server without a prefix
    const named = nearest(inLine, name, guess);
    if (named) return place(row, line.start, named.at, named.only);
  }
  const character = /Unexpected character '(.)'/su.exec(message)?.[1];
  const spot = character === undefined ? undefined : nearest(inLine, character, guess);
  if (character !== undefined && spot) {
    const near = Math.abs(spot.at - guess) <= prefixSpread;
    if (near || !inLine.startsWith(character, reported)) return place(row, line.start, near ? spot.at : guess, false);
    return place(row, line.start, reported, false);
  }
  return place(row, line.start, guess, false);
}

function place(line: number, start: number, column: number, exact: boolean): BodyPosition {
  return { offset: start + column, line, column: column + 1, exact };
}

function endOf(text: string, exact: boolean): BodyPosition {
  let line = 1;
  let start = 0;
  for (const next of lineEnds(text)) {
    line += 1;
    start = next;
  }
  return place(line, start, text.length - start, exact);
}

/** Where a row stands, without its end. */
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

/** Offsets at which a next line begins. CR LF is one end, and so are CR and LF alone, as XML reads them. */
function* lineEnds(text: string): Generator<number> {
  for (const match of text.matchAll(/\r\n|\r|\n/g)) yield match.index + match[0].length;
}

/** What a message quotes from the text, as it stands there. */
function nameIn(message: string): string | undefined {
  const tag = /Unexpected close tag (<\/[^>]{1,200}>)/.exec(message)?.[1];
  if (tag) return tag;
  const entity = /for entity '([^']{1,200})'/.exec(message)?.[1] ?? /general entity "([^"]{1,200})"/.exec(message)?.[1];
  if (entity) return `&${entity}`;
  if (message.includes("String ']]>' not allowed")) return ']]>';
  return undefined;
}

/** The occurrence of a name nearest to a guess, and whether it is the only one. */
function nearest(line: string, name: string | undefined, guess: number): { at: number; only: boolean } | undefined {
  if (name === undefined) return undefined;
  const before = line.lastIndexOf(name, guess);
  const after = line.indexOf(name, guess + 1);
  if (before === -1 && after === -1) return undefined;
  const at = after === -1 || (before !== -1 && guess - before <= after - guess) ? before : after;
  return { at, only: before === -1 || after === -1 ? line.indexOf(name) === line.lastIndexOf(name) : false };
}
