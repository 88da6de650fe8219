import { viewdoc } from '../../builtin/viewdoc.ts';
import { examplesOf } from '../example.ts';

export const viewdocExamples = examplesOf(viewdoc, {
  title: 'A Word document',
  parameters: { name: 'plan.docx' },
  wiki: '{viewdoc:name=plan.docx}',
  storage:
    '<ac:structured-macro ac:name="viewdoc"><ac:parameter ac:name="name"><ri:attachment ri:filename="plan.docx" /></ac:parameter></ac:structured-macro>',
});
