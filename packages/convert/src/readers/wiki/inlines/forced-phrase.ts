import { isSpaceAt } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';

/**
 * A delimiter in braces also opens and closes inside words.
 *
 *     un{*}tie{*}d
 */
export const forcedPhrase: InlineConstruct = {
  name: 'forced-phrase',
  starts: '{',
  read(cursor, at) {
    const { text, lineStart, end } = cursor;
    const mark = text.startsWith('{??}', at) ? '??' : (text[at + 1] ?? '');
    const next = at + mark.length + 2;
    if (next > end || text[next - 1] !== '}' || mark === '' || !('*_-+^~'.includes(mark) || mark === '??')) return at;
    const opens = !isSpaceAt(text, next, lineStart, end);
    const closes = !isSpaceAt(text, at - 1, lineStart, end);
    cursor.addMark(mark, opens, closes, at, next);
    return next;
  },
};
