import { defineMacro } from '../define.ts';

/** Noformat. Shows text in a monospaced box without interpreting it. */
export const noformat = /* @__PURE__ */ defineMacro({
  name: 'noformat',
  title: 'Noformat',
  summary: 'Shows text in a monospaced box without interpreting it.',
  distribution: 'bundled',
  body: 'plain',
  placement: 'block',
  parameters: {
    /** Drop the box. */
    nopanel: {
      type: 'boolean',
      doc: 'Drop the box.',
      default: false,
      evidence: 'seen',
    },
    /** Heading. */
    title: {
      type: 'string',
      doc: 'Heading.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Round-trips; converts to a code element.',
  },
  nesting: { containsMacros: false },
  evidence: 'seen',
  source: 'Noformat Macro',
});
