import type { BlockConstruct } from '../block-construct.ts';
import { skipBlanks } from '../characters.ts';
import { make } from '../node.ts';
import { addLine } from './one-line.ts';

/**
 * A heading is one line: `h1.` to `h6.`, then inline content.
 *
 *     h2. Release *notes*
 */
export const heading: BlockConstruct = {
  name: 'heading',
  starts: 'h',
  opens({ text }, { ink, end }) {
    const level = text.charCodeAt(ink + 1) - 48;
    return ink + 2 < end && level >= 1 && level <= 6 && text.charCodeAt(ink + 2) === 46;
  },
  read(cx, line, out) {
    const { ink, end, start } = line;
    const from = skipBlanks(cx.text, ink + 3, end);
    const node = make(`h${cx.text[ink + 1]}`, undefined, start, end);
    out.push(node);
    addLine(cx, { start: from, end }, node, out);
    return end + 1;
  },
};
