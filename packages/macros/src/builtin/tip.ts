import { defineMacro } from '../define.ts';

export const tip = /* @__PURE__ */ defineMacro({
  name: 'tip',
  title: 'Tip',
  summary: 'Green box for advice.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
      type: 'string',
      doc: 'Heading of the box.',
      note: 'The current Cloud editor drops or converts it.',
      evidence: 'documented',
    },
    icon: {
      type: 'boolean',
      doc: 'Show the icon.',
      default: true,
      evidence: 'documented',
    },
  },
  commonMistakes: { header: 'title', heading: 'title', showIcon: 'icon' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
    cloudNote: 'Same storage key as the current Cloud panel of that colour.',
  },
  nesting: { sameMacroNesting: 'legacy-editor-only' },
  evidence: 'documented',
  source: 'Info, Tip, Note, and Warning Macros',
});
