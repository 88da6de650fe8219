import { sm } from '../../builtin/sm.ts';
import { examplesOf } from '../example.ts';

export const smExamples = examplesOf(sm, {
  title: 'The service mark sign',
  wiki: '{sm}',
  storage: '<ac:structured-macro ac:name="sm" />',
});
