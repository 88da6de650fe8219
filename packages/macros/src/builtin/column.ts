import { defineMacro } from '../define.ts';

export const column = /* @__PURE__ */ defineMacro({
  name: 'column',
  title: 'Column',
  summary: 'One column of a section.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    width: {
      type: 'length',
      doc: 'The width in pixels (400px) or percent (50%).',
      note: 'Default: an equal share of the section.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Cloud keeps it unchanged; the current editor uses layouts instead.',
  },
  nesting: { requiredParent: ['section'] },
  evidence: 'documented',
  source: 'Column Macro',
});
