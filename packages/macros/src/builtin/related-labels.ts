import { defineMacro } from '../define.ts';

export const relatedLabels = /* @__PURE__ */ defineMacro({
  name: 'related-labels',
  title: 'Related Labels',
  summary: 'Labels that occur together with those of the page.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    labels: {
      type: 'label',
      doc: 'Labels to start from; those of the page when absent.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
  },
  commonMistakes: { label: 'labels' },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Related Labels Macro',
});
