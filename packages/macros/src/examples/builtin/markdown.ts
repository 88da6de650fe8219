import { markdown } from '../../builtin/markdown.ts';
import { examplesOf } from '../example.ts';

export const markdownExamples = examplesOf(markdown, {
  title: 'A heading and a list',
  body: '# Release notes\n\n* Faster search\n* Fewer alerts',
  wiki: '{markdown}# Release notes\n\n* Faster search\n* Fewer alerts{markdown}',
  storage:
    '<ac:structured-macro ac:name="markdown"><ac:plain-text-body><![CDATA[# Release notes\n\n* Faster search\n* Fewer alerts]]></ac:plain-text-body></ac:structured-macro>',
});
