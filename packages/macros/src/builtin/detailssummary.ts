import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const detailssummary = /* @__PURE__ */ defineMacro({
  name: 'detailssummary',
  title: 'Page Properties Report',
  summary: 'Tables the page properties of matching pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    cql: {
      type: 'cql',
      doc: 'Query that selects pages.',
      evidence: 'seen',
    },
    label: {
      type: 'label',
      doc: 'Label of the pages.',
      aliases: ['labels'],
      evidence: 'documented',
    },
    spaces: {
      type: 'spacekey',
      doc: 'Space keys; current space by default.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'seen',
    },
    id: {
      type: 'string',
      doc: 'Only property sets with this id.',
      evidence: 'seen',
    },
    headings: {
      type: 'string',
      doc: 'Columns to show.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    firstcolumn: {
      type: 'string',
      doc: 'Title of the first column.',
      evidence: 'seen',
    },
    sortBy: {
      type: 'string',
      doc: 'Column to sort by.',
      evidence: 'seen',
    },
    reverseSort: {
      type: 'boolean',
      doc: 'Reverse the sort.',
      default: false,
      evidence: 'inferred',
    },
    pageSize: {
      type: 'int',
      doc: 'Rows per page.',
      default: 30,
      note: '30 is a default in a client library.',
      evidence: 'seen',
    },
    showCommentsCount: {
      type: 'boolean',
      doc: 'Show comment counts.',
      default: false,
      evidence: 'inferred',
    },
    showLikesCount: {
      type: 'boolean',
      doc: 'Show like counts.',
      default: false,
      evidence: 'inferred',
    },
    showPageLabels: {
      type: 'boolean',
      doc: 'Show labels.',
      default: false,
      evidence: 'inferred',
    },
    blankTitle: {
      type: 'string',
      doc: 'Heading when nothing matches.',
      evidence: 'inferred',
    },
    blankDescription: {
      type: 'string',
      doc: 'Text when nothing matches.',
      evidence: 'inferred',
    },
    createButtonLabel: {
      type: 'string',
      doc: 'Label of the create button.',
      evidence: 'inferred',
    },
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'Blueprint of the create button.',
      evidence: 'inferred',
    },
    contentBlueprintId: {
      type: 'string',
      doc: 'Identifier of the blueprint.',
      evidence: 'inferred',
    },
    analyticsKey: {
      type: 'string',
      doc: 'Key used for usage counting.',
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
    'Only label is in the oldest documentation; the rest came with the CQL form. Cloud stores ac:schema-version="3".',
  ],
  evidence: 'documented',
  source: 'Page Properties Report Macro',
});
