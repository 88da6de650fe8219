import { isWordAt } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';
import { imageEnd } from '../delimiters.ts';
import { readImage } from '../image.ts';

/**
 * Images, and other files, which become macros.
 *
 *     !chart.png|align=right,width=200!  !talk.mov!
 */
export const image: InlineConstruct = {
  name: 'image',
  starts: '!',
  read(cursor, at) {
    const { reader, text, lineStart, end } = cursor;
    if (at > lineStart && isWordAt(text, at - 1)) return at;
    const close = imageEnd(reader, at, end);
    const node = close > 0 ? readImage(reader, at + 1, close) : undefined;
    if (!node) return at;
    const after = close + 1;
    cursor.addNode(node, at, after);
    return after;
  },
};
