import { highlight } from '../../builtin/highlight.ts';
import { examplesOf } from '../example.ts';

export const highlightExamples = examplesOf(highlight, {
  title: 'Highlighted text',
  body: '<p>Rotate the API key every 90 days.</p>',
  wiki: '{highlight}Rotate the API key every 90 days.{highlight}',
  storage:
    '<ac:structured-macro ac:name="highlight"><ac:rich-text-body><p>Rotate the API key every 90 days.</p></ac:rich-text-body></ac:structured-macro>',
});
