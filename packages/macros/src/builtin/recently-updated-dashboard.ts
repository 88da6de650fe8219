import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

export const recentlyUpdatedDashboard = /* @__PURE__ */ defineMacro({
  name: 'recently-updated-dashboard',
  title: 'Recently Updated Dashboard',
  summary: 'Lists recent changes, as on the dashboard.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    spaces: {
      type: 'spacekey',
      doc: 'The keys of the spaces, or * for all spaces.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    users: {
      type: 'username',
      doc: 'List only changes by these users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    labels: {
      type: 'label',
      doc: 'The labels to match. Unknown labels are ignored, with a message.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    width: {
      type: 'percentage',
      doc: 'The width of the list.',
      default: '100%',
      evidence: 'documented',
    },
    showProfilePic: {
      type: 'boolean',
      doc: 'Show profile pictures.',
      default: false,
      evidence: 'documented',
    },
    types: {
      type: 'enum',
      doc: 'The content types.',
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
