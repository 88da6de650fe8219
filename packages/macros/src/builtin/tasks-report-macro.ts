import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

/** Task Report. Lists tasks from pages. */
export const tasksReportMacro = /* @__PURE__ */ defineMacro({
  name: 'tasks-report-macro',
  title: 'Task Report',
  summary: 'Lists tasks from pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Space keys. */
    spaces: {
      type: 'spacekey',
      doc: 'Space keys.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'seen',
    },
    /** Parent pages by id. */
    pages: {
      type: 'confluence-content',
      doc: 'Parent pages by id.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    /** Editor value joining both: space:KEY or page:ID. */
    spaceAndPage: {
      type: 'string',
      doc: 'Editor value joining both: space:KEY or page:ID.',
      multiple: true,
      separator: ',',
      note: 'space: was seen; page: is inferred.',
      evidence: 'documented',
    },
    /** Labels, OR. */
    labels: {
      type: 'label',
      doc: 'Labels, OR.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    /** Assigned users. */
    assignees: {
      type: 'username',
      doc: 'Assigned users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      note: 'The documentation calls it assignee; stored pages use assignees with several ri:user children.',
      evidence: 'seen',
    },
    /** Creating users. */
    creators: {
      type: 'username',
      doc: 'Creating users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      note: 'The documentation calls it creator.',
      evidence: 'seen',
    },
    /** Task state. */
    status: {
      type: 'enum',
      doc: 'Task state.',
      values: ['incomplete', 'complete'],
      evidence: 'seen',
    },
    /** Created on or after. */
    createddateFrom: {
      type: 'date',
      doc: 'Created on or after.',
      evidence: 'seen',
    },
    /** Created on or before. */
    createddateTo: {
      type: 'date',
      doc: 'Created on or before.',
      evidence: 'inferred',
    },
    /** Other spelling of the same. */
    createdateFrom: {
      type: 'date',
      doc: 'Other spelling of the same.',
      deprecated: true,
      evidence: 'inferred',
    },
    /** Rows per page. */
    pageSize: {
      type: 'int',
      doc: 'Rows per page.',
      default: 20,
      note: '20 and 40 were seen; the default is inferred.',
      evidence: 'seen',
    },
    /** Columns shown. */
    columns: {
      type: 'string',
      doc: 'Columns shown.',
      multiple: true,
      separator: ',',
      default: 'description,duedate,assignee,location',
      note: 'location is inferred.',
      evidence: 'seen',
    },
    /** Sort column. */
    sortBy: {
      type: 'string',
      doc: 'Sort column.',
      evidence: 'inferred',
    },
    /** Reverse the sort. */
    reverseSort: {
      type: 'boolean',
      doc: 'Reverse the sort.',
      default: false,
      evidence: 'inferred',
    },
    /** Set by the editor. */
    isMissingRequiredParameters: {
      type: 'boolean',
      doc: 'Set by the editor.',
      default: false,
      evidence: 'seen',
    },
  },
  parameterMisnomers: { assignee: 'assignees', creator: 'creators', space: 'spaces', label: 'labels' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  risks: ['Cloud accepts the wrong key tasks-report on save and shows an unknown macro.'],
  evidence: 'documented',
  source: 'Task Report Macro',
});
