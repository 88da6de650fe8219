import { scrollIgnore } from '../../builtin/scroll-ignore.ts';
import { examplesOf } from '../example.ts';

export const scrollIgnoreExamples = examplesOf(scrollIgnore, {
  title: 'Hidden in exports',
  body: '<p>Draft: do not print.</p>',
  wiki: '{scroll-ignore}\nDraft: do not print.\n{scroll-ignore}',
  storage:
    '<ac:structured-macro ac:name="scroll-ignore"><ac:rich-text-body><p>Draft: do not print.</p></ac:rich-text-body></ac:structured-macro>',
});
