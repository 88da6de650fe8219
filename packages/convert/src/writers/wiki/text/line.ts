import { isWordAt } from '../../../readers/wiki/characters.ts';
import type { Place } from '../construct.ts';

/** What is known when the next character is written. Change it with `put`, `newLine` and `unword` only. */
export interface Line {
  readonly parts: string[];
  /** The last character written, a whole code point; empty at the start of a line. */
  last: string;
  /** The first characters of the current line that are no blanks, sixteen at most. */
  ink: string;
  /** How many lines are finished. */
  lines: number;
  readonly place: Place;
  /** How many of each delimiter are still to come. */
  readonly toCome: Map<string, number>;
  /** The phrases that are open. */
  readonly active: Set<string>;
  /** Code or an emoticon was written last, which no letter may touch. */
  glue: boolean;
}

/** The kind of character that comes next. */
export type First = 'word' | 'blank' | 'end' | 'other';

/** An empty line. */
export function createLine(place: Place, toCome: Map<string, number>): Line {
  return { parts: [], last: '', ink: '', lines: 0, place, toCome, active: new Set(), glue: false };
}

/** Writes something that holds no line end, or whose line ends are inside a macro. */
export function put(line: Line, value: string): void {
  if (value === '') return;
  line.parts.push(value);
  const tail = value.slice(-2);
  line.last = [...tail].at(-1) ?? '';
  if (line.ink.length >= 16) return;
  if (line.ink !== '') line.ink += value.slice(0, 16);
  else line.ink = /[^ \t].{0,15}/s.exec(value)?.[0] ?? '';
}

/** Ends the line with a line feed. */
export function newLine(line: Line): void {
  line.parts.push('\n');
  line.last = line.ink = '';
  line.lines++;
}

/** Notes that a delimiter has been passed. */
export function pass(line: Line, mark: string): void {
  line.toCome.set(mark, (line.toCome.get(mark) ?? 1) - 1);
}

/** Writes the last letter as a reference, so that it is no word to what follows. */
export function unword(line: Line): void {
  const { last, parts } = line;
  if (!isWordAt(last, last.length - 1)) return;
  const part = parts.pop() ?? '';
  parts.push(part.slice(0, part.length - last.length), `&#${last.codePointAt(0)};`);
  line.last = ';';
}
