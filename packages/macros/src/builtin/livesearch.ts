import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

/** Live Search. Search box that shows results while typing. */
export const livesearch = /* @__PURE__ */ defineMacro({
  name: 'livesearch',
  title: 'Live Search',
  summary: 'Search box that shows results while typing.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Space to search; all when absent. */
    spaceKey: {
      type: 'spacekey',
      doc: 'Space to search; all when absent.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      note: '@self and currentSpace() were seen.',
      evidence: 'documented',
    },
    /** Only content with these labels. */
    labels: {
      type: 'label',
      doc: 'Only content with these labels.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    /** Kind of content. */
    type: {
      type: 'enum',
      doc: 'Kind of content.',
      values: ['page', 'blogpost', 'comment', 'spacedesc'],
      evidence: 'documented',
    },
    /** Box size. */
    size: {
      type: 'enum',
      doc: 'Box size.',
      default: 'medium',
      values: ['medium', 'large'],
      evidence: 'documented',
    },
    /** Line under each result. */
    additional: {
      type: 'enum',
      doc: 'Line under each result.',
      default: 'space name',
      values: ['none', 'space name', 'page excerpt'],
      note: '"excerpt" was seen too.',
      evidence: 'documented',
    },
    /** Text in the empty box. */
    placeholder: {
      type: 'string',
      doc: 'Text in the empty box.',
      evidence: 'documented',
    },
    /** Old identifier. */
    id: {
      type: 'string',
      doc: 'Old identifier.',
      deprecated: true,
      evidence: 'documented',
    },
  },
  parameterMisnomers: { space: 'spaceKey', spaces: 'spaceKey' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Live Search Macro',
});
