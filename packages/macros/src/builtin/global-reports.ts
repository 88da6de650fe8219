import { defineMacro } from '../define.ts';

export const globalReports = /* @__PURE__ */ defineMacro({
  name: 'global-reports',
  title: 'Global Reports',
  summary: 'Links to site-wide reports.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    width: {
      type: 'length',
      doc: 'Table width.',
      note: 'Default 99% or 50%, the sources differ.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Global Reports Macro',
});
