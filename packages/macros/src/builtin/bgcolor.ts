import { defineMacro } from '../define.ts';

export const bgcolor = /* @__PURE__ */ defineMacro({
  name: 'bgcolor',
  title: 'Background color',
  summary: 'Gives its body a background colour.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  placement: 'block',
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
