import { defineMacro } from '../define.ts';

export const icq = /* @__PURE__ */ defineMacro({
  name: 'icq',
  title: 'ICQ Presence',
  summary: 'Shows whether a person is online on ICQ.',
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
