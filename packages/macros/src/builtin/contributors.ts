import { defineMacro } from '../define.ts';
import { pageLink, spaceResource } from '../encodings.ts';

/** Contributors. Lists people who contributed to pages. */
export const contributors = /* @__PURE__ */ defineMacro({
  name: 'contributors',
  title: 'Contributors',
  summary: 'Lists people who contributed to pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Page to count from. */
    page: {
      type: 'confluence-content',
      doc: 'Page to count from.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
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
    /** Spaces to search; special values @global, @personal and @all. */
    spaces: {
      type: 'spacekey',
      doc: 'Spaces to search; special values @global, @personal and @all.',
      multiple: true,
      separator: ',',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    /** Kind of content. */
    contentType: {
      type: 'enum',
      doc: 'Kind of content.',
      values: ['pages', 'blogposts'],
      evidence: 'documented',
    },
    /** Date of a blog post, YYYY/mm/dd. */
    publishDate: {
      type: 'date',
      doc: 'Date of a blog post, YYYY/mm/dd.',
      evidence: 'documented',
    },
    /** Pages to include besides the given one. */
    scope: {
      type: 'enum',
      doc: 'Pages to include besides the given one.',
      values: ['children', 'descendants'],
      evidence: 'documented',
    },
    /** Kinds of contribution counted. */
    include: {
      type: 'enum',
      doc: 'Kinds of contribution counted.',
      multiple: true,
      separator: ',',
      default: 'authors',
      values: ['authors', 'comments', 'labels', 'watches'],
      evidence: 'documented',
    },
    /** Sort key. */
    order: {
      type: 'enum',
      doc: 'Sort key.',
      default: 'count',
      values: ['count', 'name', 'update'],
      note: 'An example in the guide uses editTime, which is not in its list.',
      evidence: 'documented',
    },
    /** Reverse the order. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the order.',
      default: false,
      evidence: 'documented',
    },
    /** Greatest number shown. */
    limit: {
      type: 'int',
      doc: 'Greatest number shown.',
      evidence: 'documented',
    },
    /** Layout. */
    mode: {
      type: 'enum',
      doc: 'Layout.',
      default: 'inline',
      values: ['inline', 'list'],
      evidence: 'documented',
    },
    /** Count anonymous edits. */
    showAnonymous: {
      type: 'boolean',
      doc: 'Count anonymous edits.',
      default: false,
      evidence: 'documented',
    },
    /** Show counts. */
    showCount: {
      type: 'boolean',
      doc: 'Show counts.',
      default: false,
      evidence: 'documented',
    },
    /** Show the last contribution time. */
    showLastTime: {
      type: 'boolean',
      doc: 'Show the last contribution time.',
      default: false,
      evidence: 'documented',
    },
    /** Show the pages counted. */
    showPages: {
      type: 'boolean',
      doc: 'Show the pages counted.',
      default: false,
      evidence: 'documented',
    },
    /** Text when nobody is found. */
    noneFoundMessage: {
      type: 'string',
      doc: 'Text when nobody is found.',
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
  source: 'Contributors Macro',
});
