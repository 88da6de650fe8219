import { attachments } from '../../builtin/attachments.ts';
import { examplesOf } from '../example.ts';

export const attachmentsExamples = examplesOf(
  attachments,
  {
    title: 'The files attached to this page',
    wiki: '{attachments}',
    storage: '<ac:structured-macro ac:name="attachments" />',
  },
  {
    title: 'The newest images',
    parameters: { patterns: '.*png', sortBy: 'date', sortOrder: 'descending', upload: false },
    wiki: '{attachments:patterns=.*png|sortBy=date|sortOrder=descending|upload=false}',
    storage:
      '<ac:structured-macro ac:name="attachments"><ac:parameter ac:name="patterns">.*png</ac:parameter><ac:parameter ac:name="sortBy">date</ac:parameter><ac:parameter ac:name="sortOrder">descending</ac:parameter><ac:parameter ac:name="upload">false</ac:parameter></ac:structured-macro>',
  },
);
