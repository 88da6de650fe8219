import { defineMacro } from '../define.ts';

export const section = /* @__PURE__ */ defineMacro({
  name: 'section',
  title: 'Section',
  summary: 'Row of columns.',
  distribution: 'bundled',
  body: 'rich',
  bodyNote: 'One or more column macros.',
  placement: 'block',
  parameters: {
    border: {
      type: 'boolean',
      doc: 'Draw a dashed border round the columns.',
      default: false,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Round-trips on Cloud; the current editor uses layouts instead.',
  },
  nesting: { allowedChildren: ['column'], sameMacroNesting: 'allowed' },
  evidence: 'documented',
  source: 'Section Macro',
});
