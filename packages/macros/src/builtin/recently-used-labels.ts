import { defineMacro } from '../define.ts';

export const recentlyUsedLabels = /* @__PURE__ */ defineMacro({
  name: 'recently-used-labels',
  title: 'Recently Used Labels',
  summary: 'Lists the labels that were used most recently.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    count: {
      type: 'int',
      doc: 'The number of labels.',
      default: 10,
      min: 1,
      evidence: 'documented',
    },
    scope: {
      type: 'enum',
      doc: 'Where to look for labels.',
      default: 'global',
      values: ['global', 'space', 'personal'],
      evidence: 'documented',
    },
    style: {
      type: 'enum',
      doc: 'The layout. Default: a list.',
      values: ['table'],
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'The heading of the table layout.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Recently Used Labels Macro; Confluence Notation Guide',
});
