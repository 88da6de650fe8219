import type { InlineConstruct } from '../construct.ts';
import { make } from '../node.ts';

/**
 * Two backslashes are one line break, four are two. An odd number of them is text.
 *
 *     one\\two
 */
export const lineBreak: InlineConstruct = {
  name: 'line-break',
  starts: '\\',
  read(cursor, at) {
    const { text, end } = cursor;
    let run = 1;
    while (at + run < end && text.charCodeAt(at + run) === 92) run++;
    if (run === 1) return at;
    if (run % 2 === 1) return at + run;
    for (let from = at; from < at + run; from += 2) {
      cursor.addNode(make('br', { class: 'atl-forced-newline' }, from, from + 2), from, from + 2);
    }
    return at + run;
  },
};
