import { defineMacro } from '../define.ts';

export const loremipsum = /* @__PURE__ */ defineMacro({
  name: 'loremipsum',
  title: 'Loremipsum',
  summary: 'Inserts placeholder text.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'int',
      doc: 'The number of paragraphs.',
      argument: 'paragraphs',
      default: 3,
      min: 1,
      max: 30,
      evidence: 'documented',
    },
  },
  commonMistakes: { paragraphs: '' },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Loremipsum Macro',
});
