import { quote } from '../../builtin/quote.ts';
import { examplesOf } from '../example.ts';

export const quoteExamples = examplesOf(quote, {
  title: 'A quotation',
  body: '<p>Wet paint.</p>',
  wiki: '{quote}\nWet paint.\n{quote}',
  storage: '<blockquote><p>Wet paint.</p></blockquote>',
});
