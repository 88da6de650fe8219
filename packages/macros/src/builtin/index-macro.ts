import { defineMacro } from '../define.ts';

export const index = /* @__PURE__ */ defineMacro({
  name: 'index',
  title: 'Page Index',
  summary: 'Shows an alphabetical index of all pages in the space.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  risks: ['Slow in large spaces.'],
  evidence: 'seen',
  source: 'Page Index Macro',
});
