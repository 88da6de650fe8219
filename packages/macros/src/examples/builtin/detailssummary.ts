import { detailssummary } from '../../builtin/detailssummary.ts';
import { examplesOf } from '../example.ts';

export const detailssummaryExamples = examplesOf(detailssummary, {
  title: 'With a query',
  parameters: { cql: 'label = "service"', headings: ['Owner', 'Risk'] },
  wiki: '{detailssummary:cql=label = "service"|headings=Owner,Risk}',
  storage:
    '<ac:structured-macro ac:name="detailssummary"><ac:parameter ac:name="cql">label = "service"</ac:parameter><ac:parameter ac:name="headings">Owner,Risk</ac:parameter></ac:structured-macro>',
});
