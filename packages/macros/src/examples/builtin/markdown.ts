import { markdown } from '../../builtin/markdown.ts';
import { examplesOf } from '../example.ts';

export const markdownExamples = examplesOf(markdown, {
  title: 'A heading and a list',
  body: '# Title\n\n* One\n* Two',
  wiki: '{markdown}# Title\n\n* One\n* Two{markdown}',
  storage:
    '<ac:structured-macro ac:name="markdown"><ac:plain-text-body><![CDATA[# Title\n\n* One\n* Two]]></ac:plain-text-body></ac:structured-macro>',
});
