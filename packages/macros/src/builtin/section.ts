import { defineMacro } from '../define.ts';

export const section = /* @__PURE__ */ defineMacro({
  name: 'section',
  title: 'Section',
  summary: 'Arranges columns in a row.',
  distribution: 'bundled',
  body: 'rich',
  bodyNote: 'One or more column macros.',
  placement: 'block',
  parameters: {
    border: {
      type: 'boolean',
      doc: 'Show a dashed border around the columns.',
      default: false,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Cloud keeps it unchanged; the current editor uses layouts instead.',
  },
  nesting: { allowedChildren: ['column'], sameMacroNesting: 'allowed' },
  evidence: 'documented',
  source: 'Section Macro',
});
