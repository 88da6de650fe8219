import { div } from '../../builtin/div.ts';
import { examplesOf } from '../example.ts';

export const divExamples = examplesOf(div, {
  title: 'A block',
  body: '<p>Wet paint.</p>',
  wiki: '{div}\nWet paint.\n{div}',
  storage:
    '<ac:structured-macro ac:name="div"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
