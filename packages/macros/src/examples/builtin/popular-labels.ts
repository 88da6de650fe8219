import { popularLabels } from '../../builtin/popular-labels.ts';
import { examplesOf } from '../example.ts';

export const popularLabelsExamples = examplesOf(popularLabels, {
  title: 'A heat map',
  parameters: { count: 20, style: 'heatmap' },
  wiki: '{popular-labels:count=20|style=heatmap}',
  storage:
    '<ac:structured-macro ac:name="popular-labels"><ac:parameter ac:name="count">20</ac:parameter><ac:parameter ac:name="style">heatmap</ac:parameter></ac:structured-macro>',
});
