import { defineMacro } from '../define.ts';

export const expand = /* @__PURE__ */ defineMacro({
  name: 'expand',
  title: 'Expand',
  summary: 'Hides content behind a line that opens it.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
      type: 'string',
      doc: 'Text of that line.',
      default: 'Click here to expand...',
      evidence: 'seen',
    },
    breakoutWidth: {
      type: 'string',
      doc: 'Cloud editor width value.',
      evidence: 'seen',
    },
    '': {
      type: 'string',
      doc: 'Title in its unnamed form.',
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
