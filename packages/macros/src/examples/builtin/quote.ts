import { quote } from '../../builtin/quote.ts';
import { examplesOf } from '../example.ts';

export const quoteExamples = examplesOf(quote, {
  title: 'A quotation',
  body: '<p>Make it work, then make it fast.</p>',
  wiki: '{quote}\nMake it work, then make it fast.\n{quote}',
  storage: '<blockquote><p>Make it work, then make it fast.</p></blockquote>',
});
