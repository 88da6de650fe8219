import { defineMacro } from '../define.ts';

export const note = /* @__PURE__ */ defineMacro({
  name: 'note',
  title: 'Note',
  summary: 'A yellow box for notes.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
      type: 'string',
      doc: 'The title of the box.',
      note: 'The current Cloud editor removes or converts it.',
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
    cloudNote: 'The current Cloud panel of this color uses the same name in storage format.',
  },
  nesting: { sameMacroNesting: 'legacy-editor-only' },
  evidence: 'documented',
  source: 'Info, Tip, Note, and Warning Macros',
});
