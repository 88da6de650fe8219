import { htmlcomment } from '../../builtin/htmlcomment.ts';
import { examplesOf } from '../example.ts';

export const htmlcommentExamples = examplesOf(htmlcomment, {
  title: 'A hidden comment',
  parameters: { hidden: true },
  body: '<p>Update this section after the migration.</p>',
  wiki: '{htmlcomment:hidden=true}Update this section after the migration.{htmlcomment}',
  storage:
    '<ac:structured-macro ac:name="htmlcomment"><ac:parameter ac:name="hidden">true</ac:parameter><ac:rich-text-body><p>Update this section after the migration.</p></ac:rich-text-body></ac:structured-macro>',
});
