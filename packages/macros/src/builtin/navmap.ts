import { defineMacro } from '../define.ts';

/** Navigation Map. Grid of pages with a label. */
export const navmap = /* @__PURE__ */ defineMacro({
  name: 'navmap',
  title: 'Navigation Map',
  summary: 'Grid of pages with a label.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Label. */
    '': {
      type: 'label',
      doc: 'Label.',
      argument: 'label',
      required: true,
      evidence: 'documented',
    },
    /** Heading. */
    title: {
      type: 'string',
      doc: 'Heading.',
      evidence: 'documented',
    },
    /** Cells per row. */
    wrapAfter: {
      type: 'int',
      doc: 'Cells per row.',
      default: 5,
      min: 1,
      evidence: 'documented',
    },
    /** Cell width in pixels. */
    cellWidth: {
      type: 'int',
      doc: 'Cell width in pixels.',
      default: 90,
      evidence: 'documented',
    },
    /** Cell height in pixels. */
    cellHeight: {
      type: 'int',
      doc: 'Cell height in pixels.',
      default: 60,
      evidence: 'documented',
    },
    /** Template name. */
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
