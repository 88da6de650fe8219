import { spaces } from '../../builtin/spaces.ts';
import { examplesOf } from '../example.ts';

export const spacesExamples = examplesOf(spaces, {
  title: 'All spaces',
  parameters: { scope: 'all' },
  wiki: '{spaces:all}',
  storage: '<ac:structured-macro ac:name="spaces"><ac:parameter ac:name="">all</ac:parameter></ac:structured-macro>',
});
