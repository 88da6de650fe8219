import { defineMacro } from '../define.ts';

/** Jira Chart. Chart of Jira issues. */
export const jirachart = /* @__PURE__ */ defineMacro({
  name: 'jirachart',
  title: 'Jira Chart',
  summary: 'Chart of Jira issues.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Query. */
    jql: {
      type: 'jql',
      doc: 'Query.',
      required: true,
      note: 'Seen both plain and percent-encoded.',
      evidence: 'seen',
    },
    /** Kind of chart. */
    chartType: {
      type: 'enum',
      doc: 'Kind of chart.',
      required: true,
      default: 'pie',
      values: ['pie', 'createdvsresolved', 'twodimensional'],
      note: 'pie was seen; the other two are inferred.',
      evidence: 'seen',
    },
    /** Field counted by a pie. */
    statType: {
      type: 'enum',
      doc: 'Field counted by a pie.',
      values: [
        'statuses',
        'priorities',
        'assignees',
        'issuetype',
        'components',
        'allFixfor',
        'version',
        'reporter',
        'labels',
      ],
      note: 'statuses and components were seen; the rest are inferred.',
      evidence: 'seen',
    },
    /** Display name of the linked Jira. */
    server: {
      type: 'string',
      doc: 'Display name of the linked Jira.',
      evidence: 'seen',
    },
    /** Application link identifier. */
    serverId: {
      type: 'string',
      doc: 'Application link identifier.',
      evidence: 'seen',
    },
    /** Width. */
    width: {
      type: 'length',
      doc: 'Width.',
      evidence: 'seen',
    },
    /** Draw a border. */
    border: {
      type: 'boolean',
      doc: 'Draw a border.',
      default: false,
      evidence: 'seen',
    },
    /** Show chart information; the spelling is right. */
    showinfor: {
      type: 'boolean',
      doc: 'Show chart information; the spelling is right.',
      default: false,
      evidence: 'seen',
    },
    /** Set by the editor. */
    isAuthenticated: {
      type: 'boolean',
      doc: 'Set by the editor.',
      default: false,
      evidence: 'seen',
    },
    /** Column field of a two-dimensional chart. */
    xstattype: {
      type: 'string',
      doc: 'Column field of a two-dimensional chart.',
      evidence: 'inferred',
    },
    /** Row field of a two-dimensional chart. */
    ystattype: {
      type: 'string',
      doc: 'Row field of a two-dimensional chart.',
      evidence: 'inferred',
    },
    /** Rows shown. */
    numberToShow: {
      type: 'int',
      doc: 'Rows shown.',
      evidence: 'inferred',
    },
    /** Period of created versus resolved. */
    periodName: {
      type: 'string',
      doc: 'Period of created versus resolved.',
      evidence: 'inferred',
    },
    /** Days to look back. */
    daysprevious: {
      type: 'int',
      doc: 'Days to look back.',
      evidence: 'inferred',
    },
    /** Cumulate the counts. */
    isCumulative: {
      type: 'boolean',
      doc: 'Cumulate the counts.',
      default: false,
      evidence: 'inferred',
    },
    /** Draw the unresolved trend. */
    showUnresolvedTrend: {
      type: 'boolean',
      doc: 'Draw the unresolved trend.',
      default: false,
      evidence: 'inferred',
    },
  },
  parameterMisnomers: { jqlQuery: 'jql', statField: 'statType', chart: 'chartType', showinfo: 'showinfor' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Needs an application link.'],
  evidence: 'seen',
  source: 'Jira Chart Macro',
});
