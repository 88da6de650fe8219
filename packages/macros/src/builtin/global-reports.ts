import { defineMacro } from '../define.ts';

export const globalReports = /* @__PURE__ */ defineMacro({
  name: 'global-reports',
  title: 'Global Reports',
  summary: 'Shows links to site-wide reports.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    width: {
      type: 'length',
      doc: 'The width of the table.',
      note: 'The sources give 99% and 50% as the default.',
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
