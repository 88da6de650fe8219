import { defineMacro } from '../define.ts';

export const rolloverwithoudbody = /* @__PURE__ */ defineMacro({
  name: 'rolloverwithoudbody',
  title: 'Rollover',
  summary: 'Hover effect; the spelling is right.',
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
    cloudNote: 'Removed.',
  },
  notes: ['On Data Center it comes from an app, if at all. Body type and parameters are inferred unless marked.'],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
