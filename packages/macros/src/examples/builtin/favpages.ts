import { favpages } from '../../builtin/favpages.ts';
import { examplesOf } from '../example.ts';

export const favpagesExamples = examplesOf(favpages, {
  title: 'My saved pages',
  wiki: '{favpages}',
  storage: '<ac:structured-macro ac:name="favpages" />',
});
