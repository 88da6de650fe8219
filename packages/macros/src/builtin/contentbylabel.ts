import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

/** Content by Label. Lists pages, posts and files that match labels or a CQL query. */
export const contentbylabel = /* @__PURE__ */ defineMacro({
  name: 'contentbylabel',
  title: 'Content by Label',
  summary: 'Lists pages, posts and files that match labels or a CQL query.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Query built by the editor since 5.7; replaces labels, spaces, author and type. */
    cql: {
      type: 'cql',
      doc: 'Query built by the editor since 5.7; replaces labels, spaces, author and type.',
      evidence: 'seen',
    },
    /** Labels to match; required in releases without cql. */
    labels: {
      type: 'label',
      doc: 'Labels to match; required in releases without cql.',
      multiple: true,
      separator: ',',
      aliases: ['label'],
      evidence: 'documented',
    },
    /** Space keys to search; special values are @self, @all, @personal, @global, @favorite, @favourite and *; prefix + requires and - excludes a key. */
    spaces: {
      type: 'spacekey',
      doc: 'Space keys to search; special values are @self, @all, @personal, @global, @favorite, @favourite and *; prefix + requires and - excludes a key.',
      multiple: true,
      separator: ',',
      default: '@all',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      aliases: ['space', 'key'],
      evidence: 'documented',
    },
    /** Only content by these users; - excludes, + requires. */
    author: {
      type: 'username',
      doc: 'Only content by these users; - excludes, + requires.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
    /** Content types to list. */
    type: {
      type: 'enum',
      doc: 'Content types to list.',
      multiple: true,
      separator: ',',
      values: ['page', 'comment', 'blogpost', 'attachment', 'userinfo', 'spacedesc', 'personalspacedesc', 'mail'],
      evidence: 'documented',
    },
    /** How labels combine. */
    operator: {
      type: 'enum',
      doc: 'How labels combine.',
      default: 'OR',
      values: ['OR', 'AND'],
      deprecated: true,
      evidence: 'documented',
    },
    /** Heading over the list. */
    title: {
      type: 'string',
      doc: 'Heading over the list.',
      evidence: 'documented',
    },
    /** Show labels of each result. */
    showLabels: {
      type: 'boolean',
      doc: 'Show labels of each result.',
      default: true,
      evidence: 'documented',
    },
    /** Show the space of each result. */
    showSpace: {
      type: 'boolean',
      doc: 'Show the space of each result.',
      default: true,
      evidence: 'documented',
    },
    /** Greatest number of results. */
    max: {
      type: 'int',
      doc: 'Greatest number of results.',
      default: 15,
      aliases: ['maxResults'],
      note: '5 in the oldest guides.',
      evidence: 'documented',
    },
    /** Sort key. */
    sort: {
      type: 'enum',
      doc: 'Sort key.',
      default: 'modified',
      values: ['title', 'creation', 'modified'],
      evidence: 'documented',
    },
    /** Reverse the sort; ignored without sort. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort; ignored without sort.',
      default: false,
      evidence: 'documented',
    },
    /** Show excerpts. */
    excerpt: {
      type: 'boolean',
      doc: 'Show excerpts.',
      default: false,
      deprecated: true,
      evidence: 'documented',
    },
    /** How excerpts are shown. */
    excerptType: {
      type: 'enum',
      doc: 'How excerpts are shown.',
      default: 'none',
      values: ['none', 'simple', 'rich content'],
      evidence: 'seen',
    },
  },
  parameterMisnomers: { query: 'cql', maximum: 'max' },
  requiresOneOf: [['cql', 'labels']],
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  notes: ['Cloud stores ac:schema-version="4", exported server pages "3".'],
  evidence: 'documented',
  source: 'Content by Label Macro',
});
