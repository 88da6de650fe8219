import { isWordAt } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';
import { emoticonAt } from '../emoticons.ts';
import { make } from '../node.ts';

/**
 * Emoticons. They cannot precede a letter; those with a star cannot follow one.
 *
 *     :)  (/)  (*r)
 */
export const emoticon: InlineConstruct = {
  name: 'emoticon',
  starts: ':;(<',
  read(cursor, at) {
    const { text, end, lineStart } = cursor;
    const found = emoticonAt(text, at, end);
    if (!found) return at;
    const after = at + found.spelling.length;
    if (isWordAt(text, after)) return at;
    if (found.spelling.startsWith('(*') && at > lineStart && isWordAt(text, at - 1)) return at;
    cursor.addNode(make('ac:emoticon', { 'ac:name': found.name }, at, after), at, after);
    return after;
  },
};
