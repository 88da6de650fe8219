import { defineMacro } from '../define.ts';

export const favpages = /* @__PURE__ */ defineMacro({
  name: 'favpages',
  title: 'Favorite Pages',
  summary: 'Lists the pages that the reader saved for later.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
    cloudNote: 'Removed from the Cloud editors without an alternative.',
  },
  evidence: 'seen',
  source: 'Favorite Pages Macro',
});
