import { htmlInclude } from '../../builtin/html-include.ts';
import { examplesOf } from '../example.ts';

export const htmlIncludeExamples = examplesOf(htmlInclude, {
  title: 'A page from another site',
  parameters: { url: 'https://example.com/page.html' },
  wiki: '{html-include:url=https://example.com/page.html}',
  storage:
    '<ac:structured-macro ac:name="html-include"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/page.html" /></ac:parameter></ac:structured-macro>',
});
