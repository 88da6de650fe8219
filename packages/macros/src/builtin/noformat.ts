import { defineMacro } from '../define.ts';

export const noformat = /* @__PURE__ */ defineMacro({
  name: 'noformat',
  title: 'Noformat',
  summary: 'Shows text in a monospaced box without interpreting it.',
  distribution: 'bundled',
  body: 'plain',
  placement: 'block',
  parameters: {
    nopanel: {
      type: 'boolean',
      doc: 'Drop the box.',
      default: false,
      evidence: 'seen',
    },
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
