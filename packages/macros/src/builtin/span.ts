import { defineMacro } from '../define.ts';

export const span = /* @__PURE__ */ defineMacro({
  name: 'span',
  title: 'Span',
  summary: 'Wraps its body in a span.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  placement: 'inline',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'seen',
    removedIn: 'Cloud: removed',
    cloudNote: 'Removed.',
  },
  notes: ['On Data Center it comes from an app, if at all. Body type and parameters are inferred unless marked.'],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
