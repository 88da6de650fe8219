import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

export const search = /* @__PURE__ */ defineMacro({
  name: 'search',
  title: 'Search Results',
  summary: 'Runs a search when the page is viewed.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    query: {
      type: 'string',
      doc: 'The search terms.',
      required: true,
      evidence: 'documented',
    },
    maxLimit: {
      type: 'int',
      doc: 'The maximum number of results.',
      default: 10,
      min: 1,
      evidence: 'documented',
    },
    type: {
      type: 'enum',
      doc: 'The content type.',
      values: ['page', 'comment', 'blogpost', 'attachment', 'userinfo', 'spacedesc'],
      note: 'Old releases also have all and mail.',
      evidence: 'documented',
    },
    spaceKey: {
      type: 'spacekey',
      doc: 'The space to search.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      aliases: ['spacekey'],
      note: 'The notation guide spells it spacekey.',
      evidence: 'documented',
    },
    lastModified: {
      type: 'duration',
      doc: 'Search only content modified within this period, such as 3d or 2h 35m.',
      evidence: 'documented',
    },
    contributor: {
      type: 'username',
      doc: 'Search only content by this user.',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
  },
  commonMistakes: { max: 'maxLimit', maxResults: 'maxLimit', spaces: 'spaceKey' },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Search Results Macro',
});
