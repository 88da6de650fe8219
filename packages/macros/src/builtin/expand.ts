import { defineMacro } from '../define.ts';

export const expand = /* @__PURE__ */ defineMacro({
  name: 'expand',
  title: 'Expand',
  summary: 'Hides its body until the reader opens it.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
      type: 'string',
      doc: 'The text that opens and closes the body.',
      default: 'Click here to expand...',
      evidence: 'seen',
    },
    breakoutWidth: {
      type: 'string',
      doc: 'Set by the Cloud editor: the width of the block.',
      evidence: 'seen',
    },
    '': {
      type: 'string',
      doc: 'The title in its unnamed form.',
      argument: 'heading',
      deprecated: true,
      evidence: 'inferred',
    },
  },
  commonMistakes: { expanded: '(none: cannot start open)', summary: 'title', label: 'title' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  nesting: { sameMacroNesting: 'legacy-editor-only' },
  evidence: 'seen',
  source: 'Expand Macro',
});
