import { viewfile } from '../../builtin/viewfile.ts';
import { examplesOf } from '../example.ts';

export const viewfileExamples = examplesOf(viewfile, {
  title: 'An Office file',
  parameters: { name: 'plan.pdf' },
  wiki: '{viewfile:name=plan.pdf}',
  storage:
    '<ac:structured-macro ac:name="viewfile"><ac:parameter ac:name="name"><ri:attachment ri:filename="plan.pdf" /></ac:parameter></ac:structured-macro>',
});
