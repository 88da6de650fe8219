import { profilePicture } from '../../builtin/profile-picture.ts';
import { examplesOf } from '../example.ts';

export const profilePictureExamples = examplesOf(profilePicture, {
  title: 'The picture of a user',
  parameters: { User: { accountId: '5b10ac8d82e05b22cc7d4ef5' } },
  storage:
    '<ac:structured-macro ac:name="profile-picture"><ac:parameter ac:name="User"><ri:user ri:account-id="5b10ac8d82e05b22cc7d4ef5" /></ac:parameter></ac:structured-macro>',
});
