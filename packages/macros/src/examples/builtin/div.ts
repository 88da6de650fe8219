import { div } from '../../builtin/div.ts';
import { examplesOf } from '../example.ts';

export const divExamples = examplesOf(div, {
  title: 'A block',
  body: '<p>Rotate the API key every 90 days.</p>',
  wiki: '{div}\nRotate the API key every 90 days.\n{div}',
  storage:
    '<ac:structured-macro ac:name="div"><ac:rich-text-body><p>Rotate the API key every 90 days.</p></ac:rich-text-body></ac:structured-macro>',
});
