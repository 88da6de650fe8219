import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

/** Bookmarks. Lists social bookmarks saved in Confluence spaces. */
export const bookmarks = /* @__PURE__ */ defineMacro({
  name: 'bookmarks',
  title: 'Bookmarks',
  summary: 'Lists social bookmarks saved in Confluence spaces.',
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
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    /** Labels to match; prefix + requires and - excludes a label. */
    labels: {
      type: 'label',
      doc: 'Labels to match; prefix + requires and - excludes a label.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    /** Only bookmarks by these users. */
    creators: {
      type: 'username',
      doc: 'Only bookmarks by these users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    /** Sort keys. */
    sort: {
      type: 'enum',
      doc: 'Sort keys.',
      multiple: true,
      separator: ',',
      default: 'creation',
      values: ['creation', 'creator', 'title'],
      evidence: 'documented',
    },
    /** Reverse the order. */
    reverseSort: {
      type: 'boolean',
      doc: 'Reverse the order.',
      default: false,
      evidence: 'documented',
    },
    /** Show who saved it. */
    showAuthor: {
      type: 'boolean',
      doc: 'Show who saved it.',
      default: true,
      evidence: 'documented',
    },
    /** Show the relative date. */
    showDate: {
      type: 'boolean',
      doc: 'Show the relative date.',
      default: true,
      evidence: 'documented',
    },
    /** Show the description. */
    showDescription: {
      type: 'boolean',
      doc: 'Show the description.',
      default: true,
      evidence: 'documented',
    },
    /** Show edit and remove links to those who may use them. */
    showEditLinks: {
      type: 'boolean',
      doc: 'Show edit and remove links to those who may use them.',
      default: true,
      evidence: 'documented',
    },
    /** Show labels. */
    showLabels: {
      type: 'boolean',
      doc: 'Show labels.',
      default: true,
      evidence: 'documented',
    },
    /** Show the list header with the feed link. */
    showListHeader: {
      type: 'boolean',
      doc: 'Show the list header with the feed link.',
      default: true,
      evidence: 'documented',
    },
    /** Greatest number shown. */
    max: {
      type: 'int',
      doc: 'Greatest number shown.',
      default: 15,
      evidence: 'documented',
    },
    /** Show the space. */
    showSpace: {
      type: 'boolean',
      doc: 'Show the space.',
      default: true,
      evidence: 'documented',
    },
    /** Show a link to the bookmark page. */
    showViewLink: {
      type: 'boolean',
      doc: 'Show a link to the bookmark page.',
      default: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: 'unknown',
    cloud: false,
    evidence: 'inferred',
  },
  needsPageContext: true,
  notes: [
    'Social Bookmarking came with older releases; whether a given current Data Center release still bundles it was not verified.',
  ],
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
