import { code } from '../../builtin/code.ts';
import { examplesOf } from '../example.ts';

export const codeExamples = examplesOf(
  code,
  {
    title: 'SQL',
    parameters: { language: 'sql', title: 'Latest orders', linenumbers: true },
    body: 'select *\nfrom orders\nwhere id <> 0;',
    wiki: '{code:title=Latest orders|linenumbers=true|language=sql}select *\nfrom orders\nwhere id <> 0;{code}',
    storage:
      '<ac:structured-macro ac:name="code"><ac:parameter ac:name="title">Latest orders</ac:parameter><ac:parameter ac:name="linenumbers">true</ac:parameter><ac:parameter ac:name="language">sql</ac:parameter><ac:plain-text-body><![CDATA[select *\nfrom orders\nwhere id <> 0;]]></ac:plain-text-body></ac:structured-macro>',
  },
  {
    title: 'Without a language',
    body: 'if (a[b[0]] > 1) retry();',
    wiki: '{code}if (a[b[0]] > 1) retry();{code}',
    storage:
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[if (a[b[0]] > 1) retry();]]></ac:plain-text-body></ac:structured-macro>',
  },
);
