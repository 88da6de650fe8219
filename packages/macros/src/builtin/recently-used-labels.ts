import { defineMacro } from '../define.ts';

export const recentlyUsedLabels = /* @__PURE__ */ defineMacro({
  name: 'recently-used-labels',
  title: 'Recently Used Labels',
  summary: 'Labels used last.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    count: {
      type: 'int',
      doc: 'How many.',
      default: 10,
      min: 1,
      evidence: 'documented',
    },
    scope: {
      type: 'enum',
      doc: 'Where.',
      default: 'global',
      values: ['global', 'space', 'personal'],
      evidence: 'documented',
    },
    style: {
      type: 'enum',
      doc: 'Layout; a list when absent.',
      values: ['table'],
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'Heading of the table layout.',
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
