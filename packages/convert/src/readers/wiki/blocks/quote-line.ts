import { skipSpaces } from '../characters.ts';
import type { BlockConstruct } from '../construct.ts';
import { append, make } from '../node.ts';
import { addLine } from './one-line.ts';

/**
 * A one-line quotation.
 *
 *     bq. Measure twice, cut once.
 */
export const quoteLine: BlockConstruct = {
  name: 'quote-line',
  starts: 'b',
  opens: ({ text }, { ink, end }) => ink + 2 < end && text.startsWith('bq.', ink),
  read(reader, { ink, end, start }, out) {
    const from = skipSpaces(reader.text, ink + 3, end);
    const quote = make('blockquote', undefined, start, end);
    const paragraph = make('p', undefined, from, end);
    append(quote, paragraph);
    out.push(quote);
    addLine(reader, { start: from, end }, paragraph, out);
    return end + 1;
  },
};
