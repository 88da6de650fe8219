import { highlight } from '../../builtin/highlight.ts';
import { examplesOf } from '../example.ts';

export const highlightExamples = examplesOf(highlight, {
  title: 'Marked text',
  body: '<p>Wet paint.</p>',
  wiki: '{highlight}Wet paint.{highlight}',
  storage:
    '<ac:structured-macro ac:name="highlight"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
