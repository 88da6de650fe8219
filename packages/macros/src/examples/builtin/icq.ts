import { icq } from '../../builtin/icq.ts';
import { examplesOf } from '../example.ts';

export const icqExamples = examplesOf(icq, {
  title: 'A contact',
  parameters: { account: '123456' },
  wiki: '{icq:123456}',
  storage: '<ac:structured-macro ac:name="icq"><ac:parameter ac:name="">123456</ac:parameter></ac:structured-macro>',
});
