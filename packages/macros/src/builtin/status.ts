import { defineMacro } from '../define.ts';

export const status = /* @__PURE__ */ defineMacro({
  name: 'status',
  title: 'Status',
  summary: 'Coloured lozenge with a word or two.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    colour: {
      type: 'enum',
      doc: 'Colour, British spelling of the name, capital first letter.',
      default: 'Grey',
      values: ['Grey', 'Red', 'Yellow', 'Green', 'Blue'],
      valuesDataCenter: ['Grey', 'Red', 'Yellow', 'Green', 'Blue'],
      valuesCloud: ['Grey', 'Red', 'Yellow', 'Green', 'Blue', 'Purple'],
      valuesCaseSensitive: true,
      note: 'Purple is in the Cloud document model; the Data Center table lists five colours. Lower-case values, hex codes and colour names of CSS are wrong.',
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'Text; the colour name when absent.',
      evidence: 'documented',
    },
    subtle: {
      type: 'boolean',
      doc: 'Outline style.',
      default: false,
      evidence: 'documented',
    },
  },
  commonMistakes: {
    color: 'colour',
    Colour: 'colour',
    text: 'title',
    label: 'title',
    outline: 'subtle',
    style: 'subtle',
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
    cloudNote: 'Same storage key as the current Cloud status.',
  },
  evidence: 'documented',
  source: 'Status Macro',
});
