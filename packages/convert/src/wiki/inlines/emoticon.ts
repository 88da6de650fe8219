import { isWordAt } from '../characters.ts';
import { emoticonAt, emoticons } from '../emoticons.ts';
import type { InlineConstruct } from '../inline-construct.ts';
import { make } from '../node.ts';

/**
 * Emoticons. No letter may follow, and none stand before a star.
 *
 *     :)  (/)  (*r)
 */
export const emoticon: InlineConstruct = {
  name: 'emoticon',
  starts: ':;(<',
  read(cursor, at) {
    const { text, end, lineStart } = cursor;
    const spelling = emoticonAt(text, at, end);
    if (spelling === undefined || isWordAt(text, at + spelling.length)) return at;
    if (text.startsWith('(*', at) && at > lineStart && isWordAt(text, at - 1)) return at;
    const after = at + spelling.length;
    cursor.addNode(make('ac:emoticon', { 'ac:name': emoticons.get(spelling) }, at, after), at, after);
    return after;
  },
};
