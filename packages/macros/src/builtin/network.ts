import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

export const network = /* @__PURE__ */ defineMacro({
  name: 'network',
  title: 'Network',
  summary: "Lists the people a user follows, or the user's followers.",
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'enum',
      doc: 'Whether to list followers or followed people.',
      argument: 'relation',
      required: true,
      default: 'following',
      values: ['following', 'followers'],
      evidence: 'documented',
    },
    username: {
      type: 'username',
      doc: 'The user. Default: the reader.',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    max: {
      type: 'int',
      doc: 'The maximum number of people.',
      default: 30,
      evidence: 'documented',
    },
    theme: {
      type: 'enum',
      doc: 'The size of the picture.',
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
    cloudNote: 'Existing macros only. Since the end of the legacy editor, keep them unchanged.',
  },
  evidence: 'documented',
  source: 'Network Macro',
});
