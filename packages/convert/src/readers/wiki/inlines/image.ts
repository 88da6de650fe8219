import { isWordAt } from '../characters.ts';
import { imageEnd } from '../delimiters.ts';
import { readImage } from '../image.ts';
import type { InlineConstruct } from '../inline-construct.ts';

/**
 * Images, and files that a macro shows or plays.
 *
 *     !chart.png|align=right,width=200!  !talk.mov!
 */
export const image: InlineConstruct = {
  name: 'image',
  starts: '!',
  read(cursor, at) {
    const { cx, text, lineStart, end } = cursor;
    if (at > lineStart && isWordAt(text, at - 1)) return at;
    const close = imageEnd(cx, at, end);
    const node = close > 0 ? readImage(cx, at + 1, close) : undefined;
    if (!node) return at;
    const after = close + 1;
    cursor.addNode(node, at, after);
    return after;
  },
};
