import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const popularLabels = /* @__PURE__ */ defineMacro({
  name: 'popular-labels',
  title: 'Popular Labels',
  summary: 'Lists the most popular labels.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    count: {
      type: 'int',
      doc: 'The number of labels.',
      default: 100,
      min: 1,
      evidence: 'documented',
    },
    style: {
      type: 'enum',
      doc: 'The layout.',
      default: 'list',
      values: ['list', 'heatmap'],
      evidence: 'documented',
    },
    spaceKey: {
      type: 'spacekey',
      doc: 'List only the labels of this space.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
  },
  commonMistakes: { spaces: 'spaceKey', max: 'count' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Popular Labels Macro',
});
