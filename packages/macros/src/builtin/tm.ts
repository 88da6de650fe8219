import { defineMacro } from '../define.ts';

export const tm = /* @__PURE__ */ defineMacro({
  name: 'tm',
  title: 'Trademark',
  summary: 'Prints the sign.',
  distribution: 'bundled-cloud-legacy',
  body: 'none',
  placement: 'inline',
  parameters: {},
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
