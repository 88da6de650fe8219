import { defineMacro } from '../define.ts';
import { spaceResource, userResource } from '../encodings.ts';

/** Blog Posts. Lists recent blog posts by time, label, author or space. */
export const blogPosts = /* @__PURE__ */ defineMacro({
  name: 'blog-posts',
  title: 'Blog Posts',
  summary: 'Lists recent blog posts by time, label, author or space.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** How much of each post is shown. */
    content: {
      type: 'enum',
      doc: 'How much of each post is shown.',
      default: 'entire',
      values: ['titles', 'excerpts', 'entire'],
      note: 'titles and excerpts are named in the notation guide; entire is its default behaviour, the spelling was seen in a converter.',
      evidence: 'documented',
    },
    /** Greatest number of posts. */
    max: {
      type: 'int',
      doc: 'Greatest number of posts.',
      default: 15,
      aliases: ['maxResults'],
      note: 'The notation guide says 100, newer editor pages 15.',
      evidence: 'documented',
    },
    /** How far back to look, for example 12h or 7d. No limit when absent. */
    time: {
      type: 'duration',
      doc: 'How far back to look, for example 12h or 7d. No limit when absent.',
      evidence: 'documented',
    },
    /** Labels to match; prefix + requires and - excludes a label. */
    labels: {
      type: 'label',
      doc: 'Labels to match; prefix + requires and - excludes a label.',
      multiple: true,
      separator: ',',
      aliases: ['label'],
      evidence: 'documented',
    },
    /** Only posts by these users. */
    author: {
      type: 'username',
      doc: 'Only posts by these users.',
      multiple: true,
      separator: ',',
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'seen',
    },
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
    /** Content types to search. */
    type: {
      type: 'enum',
      doc: 'Content types to search.',
      multiple: true,
      separator: ',',
      values: ['page', 'comment', 'blogpost', 'attachment', 'userinfo', 'spacedesc', 'personalspacedesc', 'mail'],
      note: 'news is accepted as a synonym of blogpost.',
      evidence: 'documented',
    },
    /** Sort key. */
    sort: {
      type: 'enum',
      doc: 'Sort key.',
      values: ['title', 'creation', 'modified'],
      evidence: 'documented',
    },
    /** Reverse the sort; needs sort. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort; needs sort.',
      default: false,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Blog Posts Macro; Confluence Notation Guide',
});
