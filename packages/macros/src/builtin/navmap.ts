import { defineMacro } from '../define.ts';

export const navmap = /* @__PURE__ */ defineMacro({
  name: 'navmap',
  title: 'Navigation Map',
  summary: 'Shows the pages with a label, as a grid.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'label',
      doc: 'The label of the pages.',
      argument: 'label',
      required: true,
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'The title.',
      evidence: 'documented',
    },
    wrapAfter: {
      type: 'int',
      doc: 'The number of cells per row.',
      default: 5,
      min: 1,
      evidence: 'documented',
    },
    cellWidth: {
      type: 'int',
      doc: 'The width of a cell in pixels.',
      default: 90,
      evidence: 'documented',
    },
    cellHeight: {
      type: 'int',
      doc: 'The height of a cell in pixels.',
      default: 60,
      evidence: 'documented',
    },
    theme: {
      type: 'string',
      doc: 'The name of the template.',
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
