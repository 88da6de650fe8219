import { spaceAttachments } from '../../builtin/space-attachments.ts';
import { examplesOf } from '../example.ts';

export const spaceAttachmentsExamples = examplesOf(spaceAttachments, {
  title: 'The files of a space',
  parameters: { space: 'ENG', showFilter: false },
  wiki: '{space-attachments:space=ENG|showFilter=false}',
  storage:
    '<ac:structured-macro ac:name="space-attachments"><ac:parameter ac:name="space"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="showFilter">false</ac:parameter></ac:structured-macro>',
});
