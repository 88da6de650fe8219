import type { BlockConstruct } from '../block-construct.ts';
import { skipBlanks } from '../characters.ts';
import { append, make } from '../node.ts';
import { addLine } from './one-line.ts';

/**
 * A quotation of one line.
 *
 *     bq. Said so.
 */
export const quoteLine: BlockConstruct = {
  name: 'quote-line',
  starts: 'b',
  opens: ({ text }, { ink, end }) => ink + 2 < end && text.startsWith('bq.', ink),
  read(cx, line, out) {
    const { ink, end, start } = line;
    const from = skipBlanks(cx.text, ink + 3, end);
    const quote = make('blockquote', undefined, start, end);
    const paragraph = make('p', undefined, from, end);
    append(quote, paragraph);
    out.push(quote);
    addLine(cx, { start: from, end }, paragraph, out);
    return end + 1;
  },
};
