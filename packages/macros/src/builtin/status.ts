import { defineMacro } from '../define.ts';

export const status = /* @__PURE__ */ defineMacro({
  name: 'status',
  title: 'Status',
  summary: 'A colored label with one or two words.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    colour: {
      type: 'enum',
      doc: 'The color, with a capital first letter. The parameter uses the British spelling.',
      default: 'Grey',
      values: ['Grey', 'Red', 'Yellow', 'Green', 'Blue'],
      valuesDataCenter: ['Grey', 'Red', 'Yellow', 'Green', 'Blue'],
      valuesCloud: ['Grey', 'Red', 'Yellow', 'Green', 'Blue', 'Purple'],
      valuesCaseSensitive: true,
      note: 'Purple is part of the Cloud document model; the documentation of Data Center lists five colors. Lower-case values, hexadecimal colors, and CSS color names are invalid.',
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'The text. Default: the name of the color.',
      evidence: 'documented',
    },
    subtle: {
      type: 'boolean',
      doc: 'Show the label as an outline.',
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
    cloudNote: 'The current status element on Cloud uses the same name in storage format.',
  },
  evidence: 'documented',
  source: 'Status Macro',
});
