import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const livesearch = /* @__PURE__ */ defineMacro({
  name: 'livesearch',
  title: 'Live Search',
  summary: 'Search box that shows results while typing.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    spaceKey: {
      type: 'spacekey',
      doc: 'Space to search; all when absent.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      note: '@self and currentSpace() were seen.',
      evidence: 'documented',
    },
    labels: {
      type: 'label',
      doc: 'Only content with these labels.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    type: {
      type: 'enum',
      doc: 'Kind of content.',
      values: ['page', 'blogpost', 'comment', 'spacedesc'],
      evidence: 'documented',
    },
    size: {
      type: 'enum',
      doc: 'Box size.',
      default: 'medium',
      values: ['medium', 'large'],
      evidence: 'documented',
    },
    additional: {
      type: 'enum',
      doc: 'Line under each result.',
      default: 'space name',
      values: ['none', 'space name', 'page excerpt'],
      note: '"excerpt" was seen too.',
      evidence: 'documented',
    },
    placeholder: {
      type: 'string',
      doc: 'Text in the empty box.',
      evidence: 'documented',
    },
    id: {
      type: 'string',
      doc: 'Old identifier.',
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
