import { tm } from '../../builtin/tm.ts';
import { examplesOf } from '../example.ts';

export const tmExamples = examplesOf(tm, {
  title: 'The trademark sign',
  wiki: '{tm}',
  storage: '<ac:structured-macro ac:name="tm" />',
});
