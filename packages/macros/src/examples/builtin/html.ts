import { html } from '../../builtin/html.ts';
import { examplesOf } from '../example.ts';

export const htmlExamples = examplesOf(html, {
  title: 'Custom HTML',
  body: '<b id="x">Rotate the API key</b>',
  wiki: '{html}<b id="x">Rotate the API key</b>{html}',
  storage:
    '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<b id="x">Rotate the API key</b>]]></ac:plain-text-body></ac:structured-macro>',
});
