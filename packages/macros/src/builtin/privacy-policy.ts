import { defineMacro } from '../define.ts';

export const privacyPolicy = /* @__PURE__ */ defineMacro({
  name: 'privacy-policy',
  title: 'Privacy policy',
  summary: 'Shows a privacy notice.',
  distribution: 'bundled-cloud-legacy',
  body: 'none',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Can no longer be inserted; an alternative exists.',
  },
  notes: [
    'On Data Center it is available from an app, if at all. The body type and parameters are inferred unless stated otherwise.',
  ],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
