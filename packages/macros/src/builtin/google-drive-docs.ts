import { defineMacro } from '../define.ts';

export const googleDriveDocs = /* @__PURE__ */ defineMacro({
  name: 'google-drive-docs',
  title: 'Google Docs (Cloud, legacy)',
  summary: 'Embedded a file of this service.',
  distribution: 'bundled-cloud-legacy',
  body: 'none',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'seen',
    removedIn: 'Cloud: removed',
    replacedBy: 'Smart Link',
  },
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
