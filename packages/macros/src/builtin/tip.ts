import { defineMacro } from '../define.ts';

/** Tip. Green box for advice. */
export const tip = /* @__PURE__ */ defineMacro({
  name: 'tip',
  title: 'Tip',
  summary: 'Green box for advice.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    /** Heading of the box. */
    title: {
      type: 'string',
      doc: 'Heading of the box.',
      note: 'The current Cloud editor drops or converts it.',
      evidence: 'documented',
    },
    /** Show the icon. */
    icon: {
      type: 'boolean',
      doc: 'Show the icon.',
      default: true,
      evidence: 'documented',
    },
  },
  parameterMisnomers: { header: 'title', heading: 'title', showIcon: 'icon' },
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
