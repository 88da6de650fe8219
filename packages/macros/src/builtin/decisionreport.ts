import { defineMacro } from '../define.ts';

export const decisionreport = /* @__PURE__ */ defineMacro({
  name: 'decisionreport',
  title: 'Decision Report',
  summary: 'Lists the decisions recorded on pages.',
  distribution: 'bundled-cloud',
  body: 'none',
  placement: 'block',
  parameters: {
    cql: {
      type: 'cql',
      doc: 'The query that selects pages.',
      evidence: 'seen',
    },
    max: {
      type: 'int',
      doc: 'The maximum number of decisions.',
      evidence: 'seen',
    },
    sort: {
      type: 'string',
      doc: 'The sort expression, for example page created.',
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
