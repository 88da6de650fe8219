import { profile } from '../../builtin/profile.ts';
import { examplesOf } from '../example.ts';

export const profileExamples = examplesOf(
  profile,
  {
    title: 'A user on Cloud',
    parameters: { user: { accountId: '5b10ac8d82e05b22cc7d4ef5' } },
    storage:
      '<ac:structured-macro ac:name="profile"><ac:parameter ac:name="user"><ri:user ri:account-id="5b10ac8d82e05b22cc7d4ef5" /></ac:parameter></ac:structured-macro>',
  },
  {
    title: 'A user on Data Center',
    parameters: { user: { username: 'ada' } },
    wiki: '{profile:user=ada}',
    storage:
      '<ac:structured-macro ac:name="profile"><ac:parameter ac:name="user"><ri:user ri:username="ada" /></ac:parameter></ac:structured-macro>',
  },
);
