import { htmlcomment } from '../../builtin/htmlcomment.ts';
import { examplesOf } from '../example.ts';

export const htmlcommentExamples = examplesOf(htmlcomment, {
  title: 'A remark',
  parameters: { hidden: true },
  body: '<p>Not for readers.</p>',
  wiki: '{htmlcomment:hidden=true}Not for readers.{htmlcomment}',
  storage:
    '<ac:structured-macro ac:name="htmlcomment"><ac:parameter ac:name="hidden">true</ac:parameter><ac:rich-text-body><p>Not for readers.</p></ac:rich-text-body></ac:structured-macro>',
});
