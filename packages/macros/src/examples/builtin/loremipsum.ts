import { loremipsum } from '../../builtin/loremipsum.ts';
import { examplesOf } from '../example.ts';

export const loremipsumExamples = examplesOf(loremipsum, {
  title: 'Two paragraphs',
  parameters: { paragraphs: 2 },
  wiki: '{loremipsum:2}',
  storage: '<ac:structured-macro ac:name="loremipsum"><ac:parameter ac:name="">2</ac:parameter></ac:structured-macro>',
});
