import { statusList } from '../../builtin/status-list.ts';
import { examplesOf } from '../example.ts';

export const statusListExamples = examplesOf(statusList, {
  title: 'The updates of one user',
  parameters: { user: { username: 'ada' }, max: 5 },
  wiki: '{status-list:ada|max=5}',
  storage:
    '<ac:structured-macro ac:name="status-list"><ac:parameter ac:name=""><ri:user ri:username="ada" /></ac:parameter><ac:parameter ac:name="max">5</ac:parameter></ac:structured-macro>',
});
