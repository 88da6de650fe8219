import { isWordAt } from '../../../readers/wiki/characters.ts';
import type { Place } from '../construct.ts';

/** The state before the next character is written. Only functions in this file change it. */
export interface Line {
  readonly parts: string[];
  /** The last character written, as a whole code point; empty at the start of a line. */
  last: string;
  /** The first characters of the current line after its leading spaces; about sixteen of them are enough. */
  ink: string;
  /** The number of finished lines. */
  lines: number;
  readonly place: Place;
  /** How many of each delimiter are still ahead. */
  readonly toCome: Map<string, number>;
  /** The delimiters of the open phrases. */
  readonly open: Set<string>;
  /** Whether code or an emoticon was written last; no letter may directly follow. */
  rejectsWord: boolean;
}

/** The kind of character that comes next. */
export type NextKind = 'word' | 'space' | 'end' | 'other';

/** An empty line. */
export function createLine(place: Place, toCome: Map<string, number>): Line {
  return { parts: [], last: '', ink: '', lines: 0, place, toCome, open: new Set(), rejectsWord: false };
}

/** Writes a string without line breaks, other than those inside a macro. */
export function put(line: Line, value: string): void {
  if (value === '') return;
  line.parts.push(value);
  line.last = lastCharacter(value);
  if (line.ink.length >= 16) return;
  if (line.ink !== '') line.ink += value.slice(0, 16);
  else line.ink = /[^ \t].{0,15}/s.exec(value)?.[0] ?? '';
}

/** Ends the line with a line feed. */
export function startLine(line: Line): void {
  line.parts.push('\n');
  line.last = line.ink = '';
  line.lines++;
}

/** Counts a delimiter that was written. */
export function passMark(line: Line, mark: string): void {
  line.toCome.set(mark, (line.toCome.get(mark) ?? 1) - 1);
}

/** Replaces the last letter with a reference, so that it does not count as part of a word for what follows. */
export function hideLastLetter(line: Line): void {
  const { last, parts } = line;
  if (!isWordAt(last, last.length - 1)) return;
  const part = parts.pop() ?? '';
  parts.push(part.slice(0, part.length - last.length), `&#${last.codePointAt(0)};`);
  line.last = ';';
}

function lastCharacter(value: string): string {
  const code = value.charCodeAt(value.length - 1);
  return code >= 0xdc00 && code <= 0xdfff ? ([...value.slice(-2)].at(-1) ?? '') : value.charAt(value.length - 1);
}
