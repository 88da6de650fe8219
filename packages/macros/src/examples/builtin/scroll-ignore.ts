import { scrollIgnore } from '../../builtin/scroll-ignore.ts';
import { examplesOf } from '../example.ts';

export const scrollIgnoreExamples = examplesOf(scrollIgnore, {
  title: 'Not in exports',
  body: '<p>Wet paint.</p>',
  wiki: '{scroll-ignore}\nWet paint.\n{scroll-ignore}',
  storage:
    '<ac:structured-macro ac:name="scroll-ignore"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
