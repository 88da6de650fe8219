import { defineMacro } from '../define.ts';

/** Decision Report. Lists decisions recorded on pages. */
export const decisionreport = /* @__PURE__ */ defineMacro({
  name: 'decisionreport',
  title: 'Decision Report',
  summary: 'Lists decisions recorded on pages.',
  distribution: 'bundled-cloud',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Query that selects pages. */
    cql: {
      type: 'cql',
      doc: 'Query that selects pages.',
      evidence: 'seen',
    },
    /** Greatest number shown. */
    max: {
      type: 'int',
      doc: 'Greatest number shown.',
      evidence: 'seen',
    },
    /** Sort phrase, for example page created. */
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
