import { yahoo } from '../../builtin/yahoo.ts';
import { examplesOf } from '../example.ts';

export const yahooExamples = examplesOf(yahoo, {
  title: 'A contact',
  parameters: { account: 'example' },
  wiki: '{yahoo:example}',
  storage: '<ac:structured-macro ac:name="yahoo"><ac:parameter ac:name="">example</ac:parameter></ac:structured-macro>',
});
