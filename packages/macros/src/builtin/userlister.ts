import { defineMacro } from '../define.ts';

export const userlister = /* @__PURE__ */ defineMacro({
  name: 'userlister',
  title: 'User List',
  summary: 'Lists users of groups.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    groups: {
      type: 'group',
      doc: 'Group names; * lists everybody.',
      required: true,
      multiple: true,
      separator: ',',
      aliases: ['group'],
      evidence: 'documented',
    },
    online: {
      type: 'boolean',
      doc: 'true: only online users; false: only offline users; absent: all.',
      note: 'Needs a listener the administrator must enable.',
      evidence: 'documented',
    },
    showWarning: {
      type: 'boolean',
      doc: 'Warn about blocked groups.',
      default: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['groups=* shows every account to all readers.'],
  evidence: 'documented',
  source: 'User List Macro',
});
