import { defineMacro } from '../define.ts';

export const aim = /* @__PURE__ */ defineMacro({
  name: 'aim',
  title: 'AIM Presence',
  summary: 'Shows whether a person is online on AIM.',
  distribution: 'legacy',
  body: 'none',
  placement: 'inline',
  parameters: {
    '': {
      type: 'string',
      doc: 'The account name.',
      argument: 'account',
      required: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown, before 4.0',
    replacedBy: 'im',
  },
  evidence: 'documented',
  source: 'IM presence macros (2.7)',
});
