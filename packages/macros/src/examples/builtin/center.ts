import { center } from '../../builtin/center.ts';
import { examplesOf } from '../example.ts';

export const centerExamples = examplesOf(center, {
  title: 'Centred text',
  body: '<p>Wet paint.</p>',
  wiki: '{center}\nWet paint.\n{center}',
  storage:
    '<ac:structured-macro ac:name="center"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
