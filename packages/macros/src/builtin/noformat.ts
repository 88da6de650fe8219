import { defineMacro } from '../define.ts';

export const noformat = /* @__PURE__ */ defineMacro({
  name: 'noformat',
  title: 'Noformat',
  summary: 'Shows literal text in a monospaced box.',
  distribution: 'bundled',
  body: 'plain',
  placement: 'block',
  parameters: {
    nopanel: {
      type: 'boolean',
      doc: 'Show the text without the box.',
      default: false,
      evidence: 'seen',
    },
    title: {
      type: 'string',
      doc: 'The title.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Cloud keeps it; it converts to a code element.',
  },
  nesting: { containsMacros: false },
  evidence: 'seen',
  source: 'Noformat Macro',
});
