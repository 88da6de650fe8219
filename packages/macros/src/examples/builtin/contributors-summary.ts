import { contributorsSummary } from '../../builtin/contributors-summary.ts';
import { examplesOf } from '../example.ts';

export const contributorsSummaryExamples = examplesOf(contributorsSummary, {
  title: 'Edits and comments of this page',
  parameters: { columns: ['edits', 'comments'] },
  wiki: '{contributors-summary:columns=edits,comments}',
  storage:
    '<ac:structured-macro ac:name="contributors-summary"><ac:parameter ac:name="columns">edits,comments</ac:parameter></ac:structured-macro>',
});
