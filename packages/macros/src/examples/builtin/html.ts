import { html } from '../../builtin/html.ts';
import { examplesOf } from '../example.ts';

export const htmlExamples = examplesOf(html, {
  title: 'Markup of its own',
  body: '<b id="x">Wet paint</b>',
  wiki: '{html}<b id="x">Wet paint</b>{html}',
  storage:
    '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<b id="x">Wet paint</b>]]></ac:plain-text-body></ac:structured-macro>',
});
