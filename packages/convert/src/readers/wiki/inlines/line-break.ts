import type { InlineConstruct } from '../inline-construct.ts';
import { leaf } from '../leaf.ts';

const forcedBreak = leaf('br', { class: 'atl-forced-newline' });

/**
 * Two backslashes break the line, four break it twice; an odd run of them is text.
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
    for (let from = at; from < at + run; from += 2) cursor.addLeaf(forcedBreak, from, from + 2);
    return at + run;
  },
};
