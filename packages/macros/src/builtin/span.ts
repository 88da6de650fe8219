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
  notes: [
    'On Data Center it is available from an app, if at all. The body type and parameters are inferred unless stated otherwise.',
  ],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
