import { span } from '../../builtin/span.ts';
import { examplesOf } from '../example.ts';

export const spanExamples = examplesOf(span, {
  title: 'A span',
  body: '<p>Release notes</p>',
  wiki: '{span}Release notes{span}',
  storage:
    '<ac:structured-macro ac:name="span"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
});
