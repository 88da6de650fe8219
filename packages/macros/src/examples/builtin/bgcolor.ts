import { bgcolor } from '../../builtin/bgcolor.ts';
import { examplesOf } from '../example.ts';

export const bgcolorExamples = examplesOf(bgcolor, {
  title: 'Colored background',
  body: '<p>Rotate the API key every 90 days.</p>',
  wiki: '{bgcolor}\nRotate the API key every 90 days.\n{bgcolor}',
  storage:
    '<ac:structured-macro ac:name="bgcolor"><ac:rich-text-body><p>Rotate the API key every 90 days.</p></ac:rich-text-body></ac:structured-macro>',
});
