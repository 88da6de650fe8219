import { scrollPagebreak } from '../../builtin/scroll-pagebreak.ts';
import { examplesOf } from '../example.ts';

export const scrollPagebreakExamples = examplesOf(scrollPagebreak, {
  title: 'A page break',
  wiki: '{scroll-pagebreak}',
  storage: '<ac:structured-macro ac:name="scroll-pagebreak" />',
});
