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
      doc: 'Direction.',
      values: ['left', 'center', 'right', 'justify'],
      note: 'center was seen.',
      evidence: 'seen',
    },
  },
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Not insertable any more; an alternative exists.',
  },
  notes: ['On Data Center it comes from an app, if at all. Body type and parameters are inferred unless marked.'],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
