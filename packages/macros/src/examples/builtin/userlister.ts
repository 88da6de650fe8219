import { userlister } from '../../builtin/userlister.ts';
import { examplesOf } from '../example.ts';

export const userlisterExamples = examplesOf(userlister, {
  title: 'The members of a group who are online',
  parameters: { groups: ['editors'], online: true },
  wiki: '{userlister:groups=editors|online=true}',
  storage:
    '<ac:structured-macro ac:name="userlister"><ac:parameter ac:name="groups">editors</ac:parameter><ac:parameter ac:name="online">true</ac:parameter></ac:structured-macro>',
});
