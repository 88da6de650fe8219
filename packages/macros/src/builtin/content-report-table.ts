import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const contentReportTable = /* @__PURE__ */ defineMacro({
  name: 'content-report-table',
  title: 'Content Report Table',
  summary: 'Lists pages with given labels in a table with title, creator, and modification date.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    labels: {
      type: 'label',
      doc: 'The labels to match.',
      required: true,
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    spaces: {
      type: 'spacekey',
      doc: 'The keys of the spaces to search.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    maxResults: {
      type: 'int',
      doc: 'The maximum number of rows in each set of results.',
      evidence: 'documented',
    },
    blankTitle: {
      type: 'string',
      doc: 'The heading to show if no page matches.',
      evidence: 'seen',
    },
    blankDescription: {
      type: 'string',
      doc: 'The text to show if no page matches.',
      evidence: 'inferred',
    },
    createButtonLabel: {
      type: 'string',
      doc: 'The label of the create button.',
      evidence: 'inferred',
    },
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'The blueprint that the create button uses.',
      evidence: 'inferred',
    },
    contentBlueprintId: {
      type: 'string',
      doc: 'The identifier of the blueprint.',
      evidence: 'inferred',
    },
    analyticsKey: {
      type: 'string',
      doc: 'The key for usage statistics.',
      evidence: 'inferred',
    },
    sort: {
      type: 'string',
      doc: 'The sort expression.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  notes: ['The documentation swaps the descriptions of spaces and labels. It marks labels as required.'],
  evidence: 'documented',
  source: 'Content Report Table Macro',
});
