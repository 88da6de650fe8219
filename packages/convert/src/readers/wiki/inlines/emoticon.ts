import { isWordAt } from '../characters.ts';
import { emoticonAt } from '../emoticons.ts';
import type { InlineConstruct } from '../inline-construct.ts';

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
    const found = emoticonAt(text, at, end);
    if (!found) return at;
    const after = at + found.spelling.length;
    if (isWordAt(text, after)) return at;
    if (found.spelling.startsWith('(*') && at > lineStart && isWordAt(text, at - 1)) return at;
    cursor.addLeaf(found.leaf, at, after);
    return after;
  },
};
