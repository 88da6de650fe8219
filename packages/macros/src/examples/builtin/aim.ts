import { aim } from '../../builtin/aim.ts';
import { examplesOf } from '../example.ts';

export const aimExamples = examplesOf(aim, {
  title: 'A contact',
  parameters: { account: 'example' },
  wiki: '{aim:example}',
  storage: '<ac:structured-macro ac:name="aim"><ac:parameter ac:name="">example</ac:parameter></ac:structured-macro>',
});
