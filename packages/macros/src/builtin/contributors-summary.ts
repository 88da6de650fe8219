import { defineMacro } from '../define.ts';
import { pageLink, spaceResource } from '../encodings.ts';

/** Contributors Summary. Tables contribution statistics per person or page. */
export const contributorsSummary = /* @__PURE__ */ defineMacro({
  name: 'contributors-summary',
  title: 'Contributors Summary',
  summary: 'Tables contribution statistics per person or page.',
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
    /** Row unit. */
    groupby: {
      type: 'enum',
      doc: 'Row unit.',
      default: 'contributors',
      values: ['contributors', 'pages'],
      evidence: 'documented',
    },
    /** Columns shown. */
    columns: {
      type: 'enum',
      doc: 'Columns shown.',
      multiple: true,
      separator: ',',
      default: 'edits,comments,labels',
      values: [
        'edits',
        'edited',
        'comments',
        'commented',
        'labels',
        'labeled',
        'labellist',
        'watches',
        'watching',
        'lastupdate',
      ],
      evidence: 'documented',
    },
    /** Sort key. */
    order: {
      type: 'enum',
      doc: 'Sort key.',
      default: 'edits',
      values: ['edits', 'name', 'editTime', 'update'],
      evidence: 'documented',
    },
    /** Reverse the order. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the order.',
      default: false,
      evidence: 'documented',
    },
    /** Greatest number of rows. */
    limit: {
      type: 'int',
      doc: 'Greatest number of rows.',
      evidence: 'documented',
    },
    /** Count anonymous edits. */
    showAnonymous: {
      type: 'boolean',
      doc: 'Count anonymous edits.',
      default: false,
      evidence: 'documented',
    },
    /** Keep rows whose columns are all empty. */
    showZeroCounts: {
      type: 'boolean',
      doc: 'Keep rows whose columns are all empty.',
      default: false,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Contributors Summary Macro',
});
