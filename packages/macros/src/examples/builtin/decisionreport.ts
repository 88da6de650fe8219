import { decisionreport } from '../../builtin/decisionreport.ts';
import { examplesOf } from '../example.ts';

export const decisionreportExamples = examplesOf(decisionreport, {
  title: 'The decisions of a space',
  parameters: { cql: 'space = "ENG"' },
  wiki: '{decisionreport:cql=space = "ENG"}',
  storage:
    '<ac:structured-macro ac:name="decisionreport"><ac:parameter ac:name="cql">space = "ENG"</ac:parameter></ac:structured-macro>',
});
