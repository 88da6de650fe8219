import { xhtml } from '../../builtin/xhtml.ts';
import { examplesOf } from '../example.ts';

export const xhtmlExamples = examplesOf(xhtml, {
  title: 'Custom XHTML',
  body: '<b>Rotate the API key</b>',
  wiki: '{xhtml}<b>Rotate the API key</b>{xhtml}',
  storage:
    '<ac:structured-macro ac:name="xhtml"><ac:plain-text-body><![CDATA[<b>Rotate the API key</b>]]></ac:plain-text-body></ac:structured-macro>',
});
