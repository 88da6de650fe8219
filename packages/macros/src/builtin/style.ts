import { defineMacro } from '../define.ts';

export const style = /* @__PURE__ */ defineMacro({
  name: 'style',
  title: 'Style',
  summary: 'Adds CSS to the page.',
  distribution: 'bundled-cloud-legacy',
  body: 'plain',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Not insertable any more; no alternative.',
  },
  risks: ['Adds author-chosen CSS.'],
  notes: ['On Data Center it comes from an app, if at all. Body type and parameters are inferred unless marked.'],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
