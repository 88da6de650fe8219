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
    cloudNote: 'Can no longer be inserted; there is no alternative.',
  },
  risks: ['Adds CSS chosen by the author of the page.'],
  notes: [
    'On Data Center it is available from an app, if at all. The body type and parameters are inferred unless stated otherwise.',
  ],
  evidence: 'seen',
  source: 'Macros removed from Confluence Cloud (as listed by third parties)',
});
