import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

/** Search Results. Runs a search when the page is viewed. */
export const search = /* @__PURE__ */ defineMacro({
  name: 'search',
  title: 'Search Results',
  summary: 'Runs a search when the page is viewed.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Search terms. */
    query: {
      type: 'string',
      doc: 'Search terms.',
      required: true,
      evidence: 'documented',
    },
    /** Greatest number of results. */
    maxLimit: {
      type: 'int',
      doc: 'Greatest number of results.',
      default: 10,
      min: 1,
      evidence: 'documented',
    },
    /** Kind of content. */
    type: {
      type: 'enum',
      doc: 'Kind of content.',
      values: ['page', 'comment', 'blogpost', 'attachment', 'userinfo', 'spacedesc'],
      note: 'all and mail existed in old releases.',
      evidence: 'documented',
    },
    /** Space to search. */
    spaceKey: {
      type: 'spacekey',
      doc: 'Space to search.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      aliases: ['spacekey'],
      note: 'The notation guide spells it spacekey.',
      evidence: 'documented',
    },
    /** Period such as 3d or 2h 35m. */
    lastModified: {
      type: 'duration',
      doc: 'Period such as 3d or 2h 35m.',
      evidence: 'documented',
    },
    /** Only content by this user. */
    contributor: {
      type: 'username',
      doc: 'Only content by this user.',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
  },
  parameterMisnomers: { max: 'maxLimit', maxResults: 'maxLimit', spaces: 'spaceKey' },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Search Results Macro',
});
