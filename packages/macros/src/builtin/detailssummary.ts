import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const detailssummary = /* @__PURE__ */ defineMacro({
  name: 'detailssummary',
  title: 'Page Properties Report',
  summary: 'Shows the page properties of matching pages, as a table.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    cql: {
      type: 'cql',
      doc: 'The query that selects pages.',
      evidence: 'seen',
    },
    label: {
      type: 'label',
      doc: 'The label of the pages.',
      aliases: ['labels'],
      evidence: 'documented',
    },
    spaces: {
      type: 'spacekey',
      doc: 'The keys of the spaces. Default: the current space.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'seen',
    },
    id: {
      type: 'string',
      doc: 'Show only sets of properties with this id.',
      evidence: 'seen',
    },
    headings: {
      type: 'string',
      doc: 'The columns to show.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    firstcolumn: {
      type: 'string',
      doc: 'The title of the first column.',
      evidence: 'seen',
    },
    sortBy: {
      type: 'string',
      doc: 'The column to sort by.',
      evidence: 'seen',
    },
    reverseSort: {
      type: 'boolean',
      doc: 'Reverse the sort order.',
      default: false,
      evidence: 'inferred',
    },
    pageSize: {
      type: 'int',
      doc: 'The number of rows per page.',
      default: 30,
      note: 'A client library uses 30 as the default.',
      evidence: 'seen',
    },
    showCommentsCount: {
      type: 'boolean',
      doc: 'Show the number of comments.',
      default: false,
      evidence: 'inferred',
    },
    showLikesCount: {
      type: 'boolean',
      doc: 'Show the number of likes.',
      default: false,
      evidence: 'inferred',
    },
    showPageLabels: {
      type: 'boolean',
      doc: 'Show the labels of each page.',
      default: false,
      evidence: 'inferred',
    },
    blankTitle: {
      type: 'string',
      doc: 'The heading to show if no page matches.',
      evidence: 'inferred',
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
  },
  commonMistakes: { firstColumn: 'firstcolumn', columns: 'headings', max: 'pageSize' },
  requiresOneOf: [['cql', 'label']],
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  notes: [
    'The oldest documentation lists only label; the other parameters came with the CQL form. Cloud stores ac:schema-version="3".',
  ],
  evidence: 'documented',
  source: 'Page Properties Report Macro',
});
