import { defineMacro } from '../define.ts';

export const decisionreport = /* @__PURE__ */ defineMacro({
  name: 'decisionreport',
  title: 'Decision Report',
  summary: 'Lists decisions recorded on pages.',
  distribution: 'bundled-cloud',
  body: 'none',
  placement: 'block',
  parameters: {
    cql: {
      type: 'cql',
      doc: 'Query that selects pages.',
      evidence: 'seen',
    },
    max: {
      type: 'int',
      doc: 'Greatest number shown.',
      evidence: 'seen',
    },
    sort: {
      type: 'string',
      doc: 'Sort phrase, for example page created.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: false,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'Decision Report macro',
});
