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
      doc: 'The spaces to list.',
      argument: 'scope',
      default: 'all',
      values: ['all', 'category', 'favourite', 'new'],
      evidence: 'documented',
    },
    width: {
      type: 'percentage',
      doc: 'The width of the list.',
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
