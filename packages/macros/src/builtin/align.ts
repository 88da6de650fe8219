import { defineMacro } from '../define.ts';

export const align = /* @__PURE__ */ defineMacro({
  name: 'align',
  title: 'Align',
  summary: 'Aligns its body.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  placement: 'block',
  parameters: {
    align: {
      type: 'enum',
      doc: 'How to align the body.',
      values: ['left', 'center', 'right', 'justify'],
      note: 'Found on public pages: center.',
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
