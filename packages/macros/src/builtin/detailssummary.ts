import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

/** Page Properties Report. Tables the page properties of matching pages. */
export const detailssummary = /* @__PURE__ */ defineMacro({
  name: 'detailssummary',
  title: 'Page Properties Report',
  summary: 'Tables the page properties of matching pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Query that selects pages. */
    cql: {
      type: 'cql',
      doc: 'Query that selects pages.',
      evidence: 'seen',
    },
    /** Label of the pages. */
    label: {
      type: 'label',
      doc: 'Label of the pages.',
      aliases: ['labels'],
      evidence: 'documented',
    },
    /** Space keys; current space by default. */
    spaces: {
      type: 'spacekey',
      doc: 'Space keys; current space by default.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'seen',
    },
    /** Only property sets with this id. */
    id: {
      type: 'string',
      doc: 'Only property sets with this id.',
      evidence: 'seen',
    },
    /** Columns to show. */
    headings: {
      type: 'string',
      doc: 'Columns to show.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    /** Title of the first column. */
    firstcolumn: {
      type: 'string',
      doc: 'Title of the first column.',
      evidence: 'seen',
    },
    /** Column to sort by. */
    sortBy: {
      type: 'string',
      doc: 'Column to sort by.',
      evidence: 'seen',
    },
    /** Reverse the sort. */
    reverseSort: {
      type: 'boolean',
      doc: 'Reverse the sort.',
      default: false,
      evidence: 'inferred',
    },
    /** Rows per page. */
    pageSize: {
      type: 'int',
      doc: 'Rows per page.',
      default: 30,
      note: '30 is a default in a client library.',
      evidence: 'seen',
    },
    /** Show comment counts. */
    showCommentsCount: {
      type: 'boolean',
      doc: 'Show comment counts.',
      default: false,
      evidence: 'inferred',
    },
    /** Show like counts. */
    showLikesCount: {
      type: 'boolean',
      doc: 'Show like counts.',
      default: false,
      evidence: 'inferred',
    },
    /** Show labels. */
    showPageLabels: {
      type: 'boolean',
      doc: 'Show labels.',
      default: false,
      evidence: 'inferred',
    },
    /** Heading when nothing matches. */
    blankTitle: {
      type: 'string',
      doc: 'Heading when nothing matches.',
      evidence: 'inferred',
    },
    /** Text when nothing matches. */
    blankDescription: {
      type: 'string',
      doc: 'Text when nothing matches.',
      evidence: 'inferred',
    },
    /** Label of the create button. */
    createButtonLabel: {
      type: 'string',
      doc: 'Label of the create button.',
      evidence: 'inferred',
    },
    /** Blueprint of the create button. */
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'Blueprint of the create button.',
      evidence: 'inferred',
    },
    /** Identifier of the blueprint. */
    contentBlueprintId: {
      type: 'string',
      doc: 'Identifier of the blueprint.',
      evidence: 'inferred',
    },
    /** Key used for usage counting. */
    analyticsKey: {
      type: 'string',
      doc: 'Key used for usage counting.',
      evidence: 'inferred',
    },
  },
  parameterMisnomers: { firstColumn: 'firstcolumn', columns: 'headings', max: 'pageSize' },
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
