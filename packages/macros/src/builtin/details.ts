import { defineMacro } from '../define.ts';

export const details = /* @__PURE__ */ defineMacro({
  name: 'details',
  title: 'Page Properties',
  summary: 'Marks a two-column table as page properties that reports can read.',
  distribution: 'bundled',
  body: 'rich',
  bodyNote: 'A table with the keys in its first column or header row.',
  placement: 'block',
  parameters: {
    hidden: {
      type: 'boolean',
      doc: 'Hide the table on the page.',
      default: false,
      note: 'Reports still include it.',
      evidence: 'seen',
    },
    id: {
      type: 'string',
      doc: 'The name of this set of properties. Reports can select it by name.',
      evidence: 'seen',
    },
    label: {
      type: 'label',
      doc: 'A label that only the oldest releases use.',
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
