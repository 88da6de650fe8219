import { defineMacro } from '../define.ts';

export const htmlcomment = /* @__PURE__ */ defineMacro({
  name: 'htmlcomment',
  title: 'HTML comment',
  summary: 'Contains a hidden comment.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  bodyOptional: true,
  placement: 'inline',
  parameters: {
    hidden: {
      type: 'boolean',
      doc: 'Leave the comment out of the page source.',
      default: false,
      evidence: 'seen',
    },
  },
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Can no longer be inserted; there is no alternative.',
  },
  notes: [
    'On Data Center it is available from an app, if at all. The body type and parameters are inferred unless stated otherwise.',
  ],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
