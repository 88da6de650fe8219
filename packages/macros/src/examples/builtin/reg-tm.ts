import { regTm } from '../../builtin/reg-tm.ts';
import { examplesOf } from '../example.ts';

export const regTmExamples = examplesOf(regTm, {
  title: 'The registered trademark sign',
  wiki: '{reg-tm}',
  storage: '<ac:structured-macro ac:name="reg-tm" />',
});
