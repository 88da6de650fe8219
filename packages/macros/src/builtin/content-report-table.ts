import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const contentReportTable = /* @__PURE__ */ defineMacro({
  name: 'content-report-table',
  title: 'Content Report Table',
  summary: 'Tables pages that carry given labels: title, creator, modified date.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    labels: {
      type: 'label',
      doc: 'Labels to match.',
      required: true,
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    spaces: {
      type: 'spacekey',
      doc: 'Space keys to search.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    maxResults: {
      type: 'int',
      doc: 'Rows per result set.',
      evidence: 'documented',
    },
    blankTitle: {
      type: 'string',
      doc: 'Heading when nothing matches.',
      evidence: 'seen',
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
      doc: 'Blueprint the create button uses.',
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
