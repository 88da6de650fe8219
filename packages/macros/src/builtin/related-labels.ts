import { defineMacro } from '../define.ts';

export const relatedLabels = /* @__PURE__ */ defineMacro({
  name: 'related-labels',
  title: 'Related Labels',
  summary: 'Lists the labels that occur together with the labels of the page.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    labels: {
      type: 'label',
      doc: 'The labels to start from. Default: the labels of the page.',
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
