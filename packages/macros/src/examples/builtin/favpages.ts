import { favpages } from '../../builtin/favpages.ts';
import { examplesOf } from '../example.ts';

export const favpagesExamples = examplesOf(favpages, {
  title: 'The saved pages of the reader',
  wiki: '{favpages}',
  storage: '<ac:structured-macro ac:name="favpages" />',
});
