import { defineMacro } from '../define.ts';

export const spaceDetails = /* @__PURE__ */ defineMacro({
  name: 'space-details',
  title: 'Space Details',
  summary: 'Shows the description and details of the space.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    width: {
      type: 'percentage',
      doc: 'The width of the details.',
      default: '100%',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Space Details Macro',
});
