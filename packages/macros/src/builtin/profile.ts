import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

export const profile = /* @__PURE__ */ defineMacro({
  name: 'profile',
  title: 'User Profile',
  summary: 'Shows the profile of a user.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    user: {
      type: 'username',
      doc: 'The user.',
      required: true,
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'seen',
    },
  },
  commonMistakes: { User: 'user', username: 'user' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'User Profile Macro',
});
