import { defineMacro } from '../define.ts';

export const details = /* @__PURE__ */ defineMacro({
  name: 'details',
  title: 'Page Properties',
  summary: 'Marks a two-column table as page metadata for reports.',
  distribution: 'bundled',
  body: 'rich',
  bodyNote: 'A table whose first column or header row holds the keys.',
  placement: 'block',
  parameters: {
    hidden: {
      type: 'boolean',
      doc: 'Hide the table on the page.',
      default: false,
      note: 'Reports still read it.',
      evidence: 'seen',
    },
    id: {
      type: 'string',
      doc: 'Name of this property set; reports can select by it.',
      evidence: 'seen',
    },
    label: {
      type: 'label',
      doc: 'Label used by the oldest releases.',
      deprecated: true,
      evidence: 'inferred',
    },
  },
  commonMistakes: { name: 'id' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  nesting: { sameMacroNesting: 'discouraged' },
  evidence: 'seen',
  source: 'Page Properties Macro',
});
