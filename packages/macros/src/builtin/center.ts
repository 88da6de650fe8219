import { defineMacro } from '../define.ts';

export const center = /* @__PURE__ */ defineMacro({
  name: 'center',
  title: 'Center',
  summary: 'Centres its body.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  placement: 'block',
  parameters: {
    class: {
      type: 'string',
      doc: 'CSS class.',
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
