import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

export const recentlyUpdatedDashboard = /* @__PURE__ */ defineMacro({
  name: 'recently-updated-dashboard',
  title: 'Recently Updated Dashboard',
  summary: 'The change list of the dashboard.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    spaces: {
      type: 'spacekey',
      doc: 'Space keys; * for all.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    users: {
      type: 'username',
      doc: 'Only changes by these users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    labels: {
      type: 'label',
      doc: 'Labels; unknown labels are ignored with a message.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    width: {
      type: 'percentage',
      doc: 'Width.',
      default: '100%',
      evidence: 'documented',
    },
    showProfilePic: {
      type: 'boolean',
      doc: 'Show pictures.',
      default: false,
      evidence: 'documented',
    },
    types: {
      type: 'enum',
      doc: 'Content types.',
      multiple: true,
      separator: ',',
      values: ['page', 'comment', 'blogpost', 'attachment', 'userinfo', 'spacedesc', 'personalspacedesc', 'mail'],
      evidence: 'documented',
    },
  },
  commonMistakes: { author: 'users' },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Recently Updated Dashboard Macro',
});
