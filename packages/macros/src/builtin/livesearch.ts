import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const livesearch = /* @__PURE__ */ defineMacro({
  name: 'livesearch',
  title: 'Live Search',
  summary: 'Shows a search box with results that appear as the reader types.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    spaceKey: {
      type: 'spacekey',
      doc: 'The space to search. Default: all spaces.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      note: 'Found on public pages: @self and currentSpace().',
      evidence: 'documented',
    },
    labels: {
      type: 'label',
      doc: 'Search only content with these labels.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    type: {
      type: 'enum',
      doc: 'The content type.',
      values: ['page', 'blogpost', 'comment', 'spacedesc'],
      evidence: 'documented',
    },
    size: {
      type: 'enum',
      doc: 'The size of the box.',
      default: 'medium',
      values: ['medium', 'large'],
      evidence: 'documented',
    },
    additional: {
      type: 'enum',
      doc: 'What to show below each result.',
      default: 'space name',
      values: ['none', 'space name', 'page excerpt'],
      note: 'Found on public pages: "excerpt".',
      evidence: 'documented',
    },
    placeholder: {
      type: 'string',
      doc: 'The text in the empty box.',
      evidence: 'documented',
    },
    id: {
      type: 'string',
      doc: 'An identifier that older releases stored.',
      deprecated: true,
      evidence: 'documented',
    },
  },
  commonMistakes: { space: 'spaceKey', spaces: 'spaceKey' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Live Search Macro',
});
