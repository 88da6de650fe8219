import { defineMacro } from '../define.ts';

export const htmlcomment = /* @__PURE__ */ defineMacro({
  name: 'htmlcomment',
  title: 'HTML comment',
  summary: 'Hidden comment.',
  distribution: 'bundled-cloud-legacy',
  body: 'rich',
  bodyOptional: true,
  placement: 'inline',
  parameters: {
    hidden: {
      type: 'boolean',
      doc: 'Leave it out of the page source.',
      default: false,
      evidence: 'seen',
    },
  },
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
