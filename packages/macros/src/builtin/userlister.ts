import { defineMacro } from '../define.ts';

/** User List. Lists users of groups. */
export const userlister = /* @__PURE__ */ defineMacro({
  name: 'userlister',
  title: 'User List',
  summary: 'Lists users of groups.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Group names; * lists everybody. */
    groups: {
      type: 'group',
      doc: 'Group names; * lists everybody.',
      required: true,
      multiple: true,
      separator: ',',
      aliases: ['group'],
      evidence: 'documented',
    },
    /** true: only online users; false: only offline users; absent: all. */
    online: {
      type: 'boolean',
      doc: 'true: only online users; false: only offline users; absent: all.',
      note: 'Needs a listener the administrator must enable.',
      evidence: 'documented',
    },
    /** Warn about blocked groups. */
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
