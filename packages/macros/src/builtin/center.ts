import { defineMacro } from '../define.ts';

export const center = /* @__PURE__ */ defineMacro({
  name: 'center',
  title: 'Center',
  summary: 'Centers its body.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  placement: 'block',
  parameters: {
    class: {
      type: 'string',
      doc: 'A CSS class.',
      evidence: 'seen',
    },
  },
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
