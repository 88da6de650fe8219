import { noformat } from '../../builtin/noformat.ts';
import { examplesOf } from '../example.ts';

export const noformatExamples = examplesOf(
  noformat,
  {
    title: 'Literal text',
    body: '*not bold*\n  indented',
    wiki: '{noformat}*not bold*\n  indented{noformat}',
    storage:
      '<ac:structured-macro ac:name="noformat"><ac:plain-text-body><![CDATA[*not bold*\n  indented]]></ac:plain-text-body></ac:structured-macro>',
  },
  {
    title: 'Without a box',
    parameters: { nopanel: true },
    body: 'connection refused',
    wiki: '{noformat:nopanel=true}connection refused{noformat}',
    storage:
      '<ac:structured-macro ac:name="noformat"><ac:parameter ac:name="nopanel">true</ac:parameter><ac:plain-text-body><![CDATA[connection refused]]></ac:plain-text-body></ac:structured-macro>',
  },
);
