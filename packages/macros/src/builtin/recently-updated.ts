import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

/** Recently Updated. Most recent changes. */
export const recentlyUpdated = /* @__PURE__ */ defineMacro({
  name: 'recently-updated',
  title: 'Recently Updated',
  summary: 'Most recent changes.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Space keys to search; special values are @self, @all, @personal, @global, @favorite, @favourite and *; prefix + requires and - excludes a key. */
    spaces: {
      type: 'spacekey',
      doc: 'Space keys to search; special values are @self, @all, @personal, @global, @favorite, @favourite and *; prefix + requires and - excludes a key.',
      multiple: true,
      separator: ',',
      default: '@self',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    /** Only content by these users. */
    author: {
      type: 'username',
      doc: 'Only content by these users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    /** Labels; apply to pages and posts only. */
    labels: {
      type: 'label',
      doc: 'Labels; apply to pages and posts only.',
      multiple: true,
      separator: ',',
      aliases: ['label'],
      evidence: 'documented',
    },
    /** Greatest number shown. */
    max: {
      type: 'int',
      doc: 'Greatest number shown.',
      default: 15,
      max: 200,
      note: 'Values above 200 are cut to 200 by the server.',
      evidence: 'documented',
    },
    /** Content types. */
    types: {
      type: 'enum',
      doc: 'Content types.',
      multiple: true,
      separator: ',',
      values: ['page', 'comment', 'blogpost', 'attachment', 'userinfo', 'spacedesc', 'personalspacedesc', 'mail'],
      aliases: ['type'],
      evidence: 'documented',
    },
    /** Hide the heading. */
    hideHeading: {
      type: 'boolean',
      doc: 'Hide the heading.',
      default: false,
      evidence: 'documented',
    },
    /** Width. */
    width: {
      type: 'percentage',
      doc: 'Width.',
      default: '100%',
      evidence: 'documented',
    },
    /** Look. */
    theme: {
      type: 'enum',
      doc: 'Look.',
      default: 'concise',
      values: ['concise', 'social', 'sidebar'],
      note: 'concise is documented; social and sidebar are inferred.',
      evidence: 'documented',
    },
    /** Show pictures. */
    showProfilePic: {
      type: 'boolean',
      doc: 'Show pictures.',
      default: false,
      evidence: 'documented',
    },
    /** Sort key. */
    sort: {
      type: 'enum',
      doc: 'Sort key.',
      values: ['title', 'creation', 'modified'],
      evidence: 'documented',
    },
    /** Reverse the sort. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort.',
      default: false,
      evidence: 'documented',
    },
  },
  parameterMisnomers: { spaceKeys: 'spaces', spaceKey: 'spaces', space: 'spaces', maxResults: 'max' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Recently Updated Macro',
});
