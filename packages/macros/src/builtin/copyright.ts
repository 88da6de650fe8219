import { defineMacro } from '../define.ts';

export const copyright = /* @__PURE__ */ defineMacro({
  name: 'copyright',
  title: 'Copyright',
  summary: 'Shows the copyright sign.',
  distribution: 'bundled-cloud-legacy',
  body: 'none',
  placement: 'inline',
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
