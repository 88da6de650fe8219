import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

export const network = /* @__PURE__ */ defineMacro({
  name: 'network',
  title: 'Network',
  summary: 'Lists whom a user follows or who follows the user.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'enum',
      doc: 'Which relation.',
      argument: 'relation',
      required: true,
      default: 'following',
      values: ['following', 'followers'],
      evidence: 'documented',
    },
    username: {
      type: 'username',
      doc: 'User; the reader when absent.',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    max: {
      type: 'int',
      doc: 'Greatest number shown.',
      default: 30,
      evidence: 'documented',
    },
    theme: {
      type: 'enum',
      doc: 'Picture size.',
      default: 'full',
      values: ['full', 'tiny'],
      evidence: 'documented',
    },
  },
  commonMistakes: { mode: '' },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
    cloudNote: 'Existing instances only; to be treated as preserve-only since the legacy editor ended.',
  },
  evidence: 'documented',
  source: 'Network Macro',
});
