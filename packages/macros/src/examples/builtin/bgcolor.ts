import { bgcolor } from '../../builtin/bgcolor.ts';
import { examplesOf } from '../example.ts';

export const bgcolorExamples = examplesOf(bgcolor, {
  title: 'Coloured ground',
  body: '<p>Wet paint.</p>',
  wiki: '{bgcolor}\nWet paint.\n{bgcolor}',
  storage:
    '<ac:structured-macro ac:name="bgcolor"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
