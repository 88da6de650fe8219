import { defineMacro } from '../define.ts';

export const rolloverwithoudbody = /* @__PURE__ */ defineMacro({
  name: 'rolloverwithoudbody',
  title: 'Rollover',
  summary: 'Shows a hover effect. The macro is spelled rolloverwithoudbody.',
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
  notes: [
    'On Data Center it is available from an app, if at all. The body type and parameters are inferred unless stated otherwise.',
  ],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
