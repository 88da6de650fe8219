import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

export const statusList = /* @__PURE__ */ defineMacro({
  name: 'status-list',
  title: 'User Status List',
  summary: 'Lists the status updates that a user posted.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'username',
      doc: 'The user.',
      argument: 'user',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'inferred',
    },
    max: {
      type: 'int',
      doc: 'The maximum number of updates.',
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: 'unknown',
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown',
  },
  notes: ['No source was found.'],
  evidence: 'inferred',
  source: 'User Status List Macro',
});
