import { defineMacro } from '../define.ts';

export const userlister = /* @__PURE__ */ defineMacro({
  name: 'userlister',
  title: 'User List',
  summary: 'Lists the members of groups.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    groups: {
      type: 'group',
      doc: 'The names of the groups, or * for all users.',
      required: true,
      multiple: true,
      separator: ',',
      aliases: ['group'],
      evidence: 'documented',
    },
    online: {
      type: 'boolean',
      doc: 'true lists only online users, false only offline users. Default: all users.',
      note: 'Requires a listener that an administrator must enable.',
      evidence: 'documented',
    },
    showWarning: {
      type: 'boolean',
      doc: 'Show a warning about blocked groups.',
      default: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['groups=* shows all accounts to all readers.'],
  evidence: 'documented',
  source: 'User List Macro',
});
