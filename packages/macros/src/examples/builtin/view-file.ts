import { viewFile } from '../../builtin/view-file.ts';
import { examplesOf } from '../example.ts';

export const viewFileExamples = examplesOf(viewFile, {
  title: 'A file attached to this page',
  parameters: { name: 'plan.pdf', height: 250 },
  wiki: '{view-file:name=plan.pdf|height=250}',
  storage:
    '<ac:structured-macro ac:name="view-file"><ac:parameter ac:name="name"><ri:attachment ri:filename="plan.pdf" /></ac:parameter><ac:parameter ac:name="height">250</ac:parameter></ac:structured-macro>',
});
