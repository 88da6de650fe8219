import { defineMacro } from '../define.ts';

export const spaces = /* @__PURE__ */ defineMacro({
  name: 'spaces',
  title: 'Spaces List',
  summary: 'Lists spaces.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'enum',
      doc: 'Which spaces.',
      argument: 'scope',
      default: 'all',
      values: ['all', 'category', 'favourite', 'new'],
      evidence: 'documented',
    },
    width: {
      type: 'percentage',
      doc: 'Width.',
      default: '100%',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Spaces List Macro',
});
