import { mathblock } from '../../builtin/mathblock.ts';
import { examplesOf } from '../example.ts';

export const mathblockExamples = examplesOf(mathblock, {
  title: 'A formula',
  body: 'E = mc^2',
  wiki: '{mathblock}E = mc^2{mathblock}',
  storage:
    '<ac:structured-macro ac:name="mathblock"><ac:plain-text-body><![CDATA[E = mc^2]]></ac:plain-text-body></ac:structured-macro>',
});
