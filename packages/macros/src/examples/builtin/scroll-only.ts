import { scrollOnly } from '../../builtin/scroll-only.ts';
import { examplesOf } from '../example.ts';

export const scrollOnlyExamples = examplesOf(scrollOnly, {
  title: 'Only in exports',
  body: '<p>Wet paint.</p>',
  wiki: '{scroll-only}\nWet paint.\n{scroll-only}',
  storage:
    '<ac:structured-macro ac:name="scroll-only"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
