import { skipSpaces } from '../characters.ts';
import type { BlockConstruct } from '../construct.ts';
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
  read(reader, { ink, end, start }, out) {
    const from = skipSpaces(reader.text, ink + 3, end);
    const node = make(`h${reader.text[ink + 1]}`, undefined, start, end);
    out.push(node);
    addLine(reader, { start: from, end }, node, out);
    return end + 1;
  },
};
