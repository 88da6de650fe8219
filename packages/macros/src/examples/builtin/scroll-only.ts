import { scrollOnly } from '../../builtin/scroll-only.ts';
import { examplesOf } from '../example.ts';

export const scrollOnlyExamples = examplesOf(scrollOnly, {
  title: 'Shown only in exports',
  body: '<p>Printed for the audit.</p>',
  wiki: '{scroll-only}\nPrinted for the audit.\n{scroll-only}',
  storage:
    '<ac:structured-macro ac:name="scroll-only"><ac:rich-text-body><p>Printed for the audit.</p></ac:rich-text-body></ac:structured-macro>',
});
