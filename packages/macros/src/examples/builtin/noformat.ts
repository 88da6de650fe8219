import { noformat } from '../../builtin/noformat.ts';
import { examplesOf } from '../example.ts';

export const noformatExamples = examplesOf(
  noformat,
  {
    title: 'Text as it is',
    body: '*not bold*\n  indented',
    wiki: '{noformat}*not bold*\n  indented{noformat}',
    storage:
      '<ac:structured-macro ac:name="noformat"><ac:plain-text-body><![CDATA[*not bold*\n  indented]]></ac:plain-text-body></ac:structured-macro>',
  },
  {
    title: 'Without the box',
    parameters: { nopanel: true },
    body: 'plain',
    wiki: '{noformat:nopanel=true}plain{noformat}',
    storage:
      '<ac:structured-macro ac:name="noformat"><ac:parameter ac:name="nopanel">true</ac:parameter><ac:plain-text-body><![CDATA[plain]]></ac:plain-text-body></ac:structured-macro>',
  },
);
