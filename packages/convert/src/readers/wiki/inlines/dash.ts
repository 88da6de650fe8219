import type { InlineConstruct, InlineCursor } from '../construct.ts';

/**
 * Two or three hyphens between spaces are a dash.
 *
 *     a -- b  and  a --- b
 */
export const dash: InlineConstruct = {
  name: 'dash',
  starts: '-',
  read(cursor, at) {
    const { text, end } = cursor;
    if (text.charCodeAt(at + 1) !== 45 || !isDashSpace(cursor, at - 1)) return at;
    let run = 2;
    while (at + run < end && text.charCodeAt(at + run) === 45) run++;
    if (run > 3 || !isDashSpace(cursor, at + run)) return at;
    cursor.addText(run === 2 ? '–' : '—', at, at + run);
    return at + run;
  },
};

/** A space, or an end of the line. A tab does not make a dash. */
function isDashSpace({ text, lineStart, end }: InlineCursor, at: number): boolean {
  return at < lineStart || at >= end || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10;
}
