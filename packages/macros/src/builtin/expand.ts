import { defineMacro } from '../define.ts';

/** Expand. Hides content behind a line that opens it. */
export const expand = /* @__PURE__ */ defineMacro({
  name: 'expand',
  title: 'Expand',
  summary: 'Hides content behind a line that opens it.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    /** Text of that line. */
    title: {
      type: 'string',
      doc: 'Text of that line.',
      default: 'Click here to expand...',
      evidence: 'seen',
    },
    /** Cloud editor width value. */
    breakoutWidth: {
      type: 'string',
      doc: 'Cloud editor width value.',
      evidence: 'seen',
    },
    /** Title in its unnamed form. */
    '': {
      type: 'string',
      doc: 'Title in its unnamed form.',
      argument: 'heading',
      deprecated: true,
      evidence: 'inferred',
    },
  },
  parameterMisnomers: { expanded: '(none: cannot start open)', summary: 'title', label: 'title' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  nesting: { sameMacroNesting: 'legacy-editor-only' },
  evidence: 'seen',
  source: 'Expand Macro',
});
