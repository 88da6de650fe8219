import { span } from '../../builtin/span.ts';
import { examplesOf } from '../example.ts';

export const spanExamples = examplesOf(span, {
  title: 'Text',
  body: '<p>Wet paint.</p>',
  wiki: '{span}Wet paint.{span}',
  storage:
    '<ac:structured-macro ac:name="span"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
