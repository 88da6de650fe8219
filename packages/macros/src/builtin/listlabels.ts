import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const listlabels = /* @__PURE__ */ defineMacro({
  name: 'listlabels',
  title: 'Labels List',
  summary: 'All labels of a space, alphabetically.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    spaceKey: {
      type: 'spacekey',
      doc: 'Space, or @all.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    excludedLabels: {
      type: 'string',
      doc: 'Labels left out.',
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
