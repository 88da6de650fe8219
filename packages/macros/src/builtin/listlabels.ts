import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const listlabels = /* @__PURE__ */ defineMacro({
  name: 'listlabels',
  title: 'Labels List',
  summary: 'Lists all labels of a space in alphabetical order.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    spaceKey: {
      type: 'spacekey',
      doc: 'The space, or @all.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    excludedLabels: {
      type: 'string',
      doc: 'The labels to leave out.',
      multiple: true,
      separator: ',',
      evidence: 'inferred',
    },
  },
  commonMistakes: { space: 'spaceKey', spaces: 'spaceKey' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Labels List Macro; Confluence Notation Guide',
});
