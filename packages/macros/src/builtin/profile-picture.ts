import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

export const profilePicture = /* @__PURE__ */ defineMacro({
  name: 'profile-picture',
  title: 'Profile Picture',
  summary: 'Shows the profile picture of a user.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    User: {
      type: 'username',
      doc: 'The user. The parameter starts with a capital U.',
      required: true,
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'seen',
    },
    Size: {
      type: 'enum',
      doc: 'The size of the picture.',
      values: ['large', 'small'],
      evidence: 'inferred',
    },
  },
  commonMistakes: { user: 'User', username: 'User' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'Profile Picture Macro',
});
