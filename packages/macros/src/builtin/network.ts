import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

/** Network. Lists whom a user follows or who follows the user. */
export const network = /* @__PURE__ */ defineMacro({
  name: 'network',
  title: 'Network',
  summary: 'Lists whom a user follows or who follows the user.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Which relation. */
    '': {
      type: 'enum',
      doc: 'Which relation.',
      argument: 'relation',
      required: true,
      default: 'following',
      values: ['following', 'followers'],
      evidence: 'documented',
    },
    /** User; the reader when absent. */
    username: {
      type: 'username',
      doc: 'User; the reader when absent.',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    /** Greatest number shown. */
    max: {
      type: 'int',
      doc: 'Greatest number shown.',
      default: 30,
      evidence: 'documented',
    },
    /** Picture size. */
    theme: {
      type: 'enum',
      doc: 'Picture size.',
      default: 'full',
      values: ['full', 'tiny'],
      evidence: 'documented',
    },
  },
  parameterMisnomers: { mode: '' },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
    cloudNote: 'Existing instances only; to be treated as preserve-only since the legacy editor ended.',
  },
  evidence: 'documented',
  source: 'Network Macro',
});
