import { index } from '../../builtin/index-macro.ts';
import { examplesOf } from '../example.ts';

export const indexExamples = examplesOf(index, {
  title: 'The index of this space',
  wiki: '{index}',
  storage: '<ac:structured-macro ac:name="index" />',
});
