import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

/** Jira Issues. Shows one issue, a count, or a table of issues from a query. */
export const jira = /* @__PURE__ */ defineMacro({
  name: 'jira',
  title: 'Jira Issues',
  summary: 'Shows one issue, a count, or a table of issues from a query.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    /** Issue key for a single issue. */
    key: {
      type: 'string',
      doc: 'Issue key for a single issue.',
      evidence: 'seen',
    },
    /** Show the summary beside the key. */
    showSummary: {
      type: 'boolean',
      doc: 'Show the summary beside the key.',
      default: true,
      evidence: 'seen',
    },
    /** Query for a table or a count. */
    jqlQuery: {
      type: 'jql',
      doc: 'Query for a table or a count.',
      aliases: ['jql'],
      note: 'jql may hold the address of a saved filter or search page.',
      evidence: 'seen',
    },
    /** Columns of the table. */
    columns: {
      type: 'string',
      doc: 'Columns of the table.',
      multiple: true,
      separator: ',',
      note: 'Old jiraissues used ; as separator.',
      evidence: 'seen',
    },
    /** Column identifiers matching columns. */
    columnIds: {
      type: 'string',
      doc: 'Column identifiers matching columns.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    /** Greatest number of rows. */
    maximumIssues: {
      type: 'int',
      doc: 'Greatest number of rows.',
      default: 20,
      min: 1,
      max: 1000,
      note: 'The upper bound is inferred.',
      evidence: 'seen',
    },
    /** Show only the number of issues. */
    count: {
      type: 'boolean',
      doc: 'Show only the number of issues.',
      default: false,
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
      note: 'A UUID that belongs to one site.',
      evidence: 'seen',
    },
    /** Heading. */
    title: {
      type: 'string',
      doc: 'Heading.',
      evidence: 'seen',
    },
    /** Search address. */
    url: {
      type: 'url',
      doc: 'Search address.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'inferred',
    },
    /** How the table is drawn. */
    renderMode: {
      type: 'enum',
      doc: 'How the table is drawn.',
      values: ['static', 'dynamic'],
      deprecated: true,
      evidence: 'inferred',
    },
    /** Ask Jira without a login. */
    anonymous: {
      type: 'boolean',
      doc: 'Ask Jira without a login.',
      default: false,
      deprecated: true,
      evidence: 'inferred',
    },
    /** Table width. */
    width: {
      type: 'length',
      doc: 'Table width.',
      evidence: 'inferred',
    },
    /** Table height. */
    height: {
      type: 'int',
      doc: 'Table height.',
      evidence: 'inferred',
    },
    /** Use cached results. */
    cache: {
      type: 'enum',
      doc: 'Use cached results.',
      values: ['on', 'off'],
      deprecated: true,
      evidence: 'inferred',
    },
  },
  parameterMisnomers: {
    issueKey: 'key',
    issue: 'key',
    query: 'jqlQuery',
    maxIssues: 'maximumIssues',
    max: 'maximumIssues',
  },
  requiresOneOf: [['key', 'jqlQuery', 'jql', 'url']],
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Needs an application link; serverId differs per site.'],
  evidence: 'seen',
  source: 'Jira Issues Macro',
});
