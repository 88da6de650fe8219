import { defineMacro } from '../define.ts';

export const div = /* @__PURE__ */ defineMacro({
  name: 'div',
  title: 'Div',
  summary: 'Wraps its body in a div.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Not insertable any more; no alternative.',
  },
  notes: ['On Data Center it comes from an app, if at all. Body type and parameters are inferred unless marked.'],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
