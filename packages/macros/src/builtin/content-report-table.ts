import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

/** Content Report Table. Tables pages that carry given labels: title, creator, modified date. */
export const contentReportTable = /* @__PURE__ */ defineMacro({
  name: 'content-report-table',
  title: 'Content Report Table',
  summary: 'Tables pages that carry given labels: title, creator, modified date.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Labels to match. */
    labels: {
      type: 'label',
      doc: 'Labels to match.',
      required: true,
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    /** Space keys to search. */
    spaces: {
      type: 'spacekey',
      doc: 'Space keys to search.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    /** Rows per result set. */
    maxResults: {
      type: 'int',
      doc: 'Rows per result set.',
      evidence: 'documented',
    },
    /** Heading when nothing matches. */
    blankTitle: {
      type: 'string',
      doc: 'Heading when nothing matches.',
      evidence: 'seen',
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
    /** Blueprint the create button uses. */
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'Blueprint the create button uses.',
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
    /** Sort phrase. */
    sort: {
      type: 'string',
      doc: 'Sort phrase.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  notes: ['The documentation swaps the descriptions of spaces and labels; the Required flag sits on labels.'],
  evidence: 'documented',
  source: 'Content Report Table Macro',
});
