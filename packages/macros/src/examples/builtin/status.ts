import { status } from '../../builtin/status.ts';
import { examplesOf } from '../example.ts';

export const statusExamples = examplesOf(
  status,
  {
    title: 'A green label',
    parameters: { title: 'Done', colour: 'Green' },
    wiki: '{status:colour=Green|title=Done}',
    storage:
      '<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">Done</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'An outlined label',
    parameters: { title: 'Draft', colour: 'Yellow', subtle: true },
    wiki: '{status:colour=Yellow|title=Draft|subtle=true}',
    storage:
      '<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Yellow</ac:parameter><ac:parameter ac:name="title">Draft</ac:parameter><ac:parameter ac:name="subtle">true</ac:parameter></ac:structured-macro>',
  },
);
