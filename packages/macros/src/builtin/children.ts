import { defineMacro } from '../define.ts';
import { pageLink } from '../encodings.ts';

export const children = /* @__PURE__ */ defineMacro({
  name: 'children',
  title: 'Children Display',
  summary: 'Lists the child pages of a page.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort; needs sort.',
      default: false,
      evidence: 'documented',
    },
    sort: {
      type: 'enum',
      doc: 'Sort key; manual order when absent.',
      values: ['creation', 'title', 'modified'],
      evidence: 'documented',
    },
    style: {
      type: 'enum',
      doc: 'Heading level for the first level of children.',
      values: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'Parent page. "/" lists pages without a parent; "KEY:" does so in another space.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
    },
    excerpt: {
      type: 'boolean',
      doc: 'Show the excerpt of each child.',
      default: false,
      deprecated: true,
      note: 'Older switch; newer releases store excerptType instead.',
      evidence: 'documented',
    },
    excerptType: {
      type: 'enum',
      doc: 'How excerpts are shown.',
      default: 'none',
      values: ['none', 'simple', 'rich content'],
      note: '"simple" and "rich content" were seen in exported pages; "rich" in one fixture only.',
      evidence: 'seen',
    },
    first: {
      type: 'int',
      doc: 'Greatest number of children at the first level.',
      min: 0,
      evidence: 'documented',
    },
    depth: {
      type: 'int',
      doc: 'How many levels to show.',
      min: 1,
      evidence: 'documented',
    },
    all: {
      type: 'boolean',
      doc: 'Show all descendants.',
      default: false,
      note: 'Takes precedence over depth.',
      evidence: 'documented',
    },
    allChildren: {
      type: 'boolean',
      doc: 'Cloud editor switch for showing all children.',
      default: false,
      evidence: 'seen',
    },
    sortAndReverse: {
      type: 'string',
      doc: 'Cloud editor value joining sort and direction, for example title or creation.true.',
      evidence: 'seen',
    },
  },
  commonMistakes: { space: 'page', parent: 'page', levels: 'depth', order: 'sort' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  notes: ['Cloud stores ac:schema-version="2".'],
  evidence: 'documented',
  source: 'Children Display Macro',
});
