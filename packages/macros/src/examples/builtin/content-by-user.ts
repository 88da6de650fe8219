import { contentByUser } from '../../builtin/content-by-user.ts';
import { examplesOf } from '../example.ts';

export const contentByUserExamples = examplesOf(contentByUser, {
  title: 'Everything created by one user',
  parameters: { user: { username: 'ada' } },
  wiki: '{content-by-user:ada}',
  storage:
    '<ac:structured-macro ac:name="content-by-user"><ac:parameter ac:name=""><ri:user ri:username="ada" /></ac:parameter></ac:structured-macro>',
});
