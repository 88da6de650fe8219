import { xhtml } from '../../builtin/xhtml.ts';
import { examplesOf } from '../example.ts';

export const xhtmlExamples = examplesOf(xhtml, {
  title: 'Markup of its own',
  body: '<b>Wet paint</b>',
  wiki: '{xhtml}<b>Wet paint</b>{xhtml}',
  storage:
    '<ac:structured-macro ac:name="xhtml"><ac:plain-text-body><![CDATA[<b>Wet paint</b>]]></ac:plain-text-body></ac:structured-macro>',
});
