import { defineMacro } from '../define.ts';

export const navmap = /* @__PURE__ */ defineMacro({
  name: 'navmap',
  title: 'Navigation Map',
  summary: 'Grid of pages with a label.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'label',
      doc: 'Label.',
      argument: 'label',
      required: true,
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'Heading.',
      evidence: 'documented',
    },
    wrapAfter: {
      type: 'int',
      doc: 'Cells per row.',
      default: 5,
      min: 1,
      evidence: 'documented',
    },
    cellWidth: {
      type: 'int',
      doc: 'Cell width in pixels.',
      default: 90,
      evidence: 'documented',
    },
    cellHeight: {
      type: 'int',
      doc: 'Cell height in pixels.',
      default: 60,
      evidence: 'documented',
    },
    theme: {
      type: 'string',
      doc: 'Template name.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Navigation Map Macro; Confluence Notation Guide',
});
