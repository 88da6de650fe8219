import { relatedLabels } from '../../builtin/related-labels.ts';
import { examplesOf } from '../example.ts';

export const relatedLabelsExamples = examplesOf(relatedLabels, {
  title: 'Labels related to one label',
  parameters: { labels: ['release'] },
  wiki: '{related-labels:labels=release}',
  storage:
    '<ac:structured-macro ac:name="related-labels"><ac:parameter ac:name="labels">release</ac:parameter></ac:structured-macro>',
});
