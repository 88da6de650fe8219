import { recentlyUsedLabels } from '../../builtin/recently-used-labels.ts';
import { examplesOf } from '../example.ts';

export const recentlyUsedLabelsExamples = examplesOf(recentlyUsedLabels, {
  title: 'The labels of this space',
  parameters: { scope: 'space', count: 10 },
  wiki: '{recently-used-labels:count=10|scope=space}',
  storage:
    '<ac:structured-macro ac:name="recently-used-labels"><ac:parameter ac:name="count">10</ac:parameter><ac:parameter ac:name="scope">space</ac:parameter></ac:structured-macro>',
});
