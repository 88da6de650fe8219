import { style } from '../../builtin/style.ts';
import { examplesOf } from '../example.ts';

export const styleExamples = examplesOf(style, {
  title: 'A CSS rule',
  body: 'h1 { color: green; }',
  wiki: '{style}h1 { color: green; }{style}',
  storage:
    '<ac:structured-macro ac:name="style"><ac:plain-text-body><![CDATA[h1 { color: green; }]]></ac:plain-text-body></ac:structured-macro>',
});
