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
      doc: 'Reverse the sort order. Requires sort.',
      default: false,
      evidence: 'documented',
    },
    sort: {
      type: 'enum',
      doc: 'The field to sort by. Default: the manual order.',
      values: ['creation', 'title', 'modified'],
      evidence: 'documented',
    },
    style: {
      type: 'enum',
      doc: 'The heading level for the first level of children.',
      values: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'The parent page. "/" lists the pages without a parent, "KEY:" lists those of another space.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
    },
    excerpt: {
      type: 'boolean',
      doc: 'Show the excerpt of each child page.',
      default: false,
      deprecated: true,
      note: 'Older releases use this parameter; newer ones store excerptType instead.',
      evidence: 'documented',
    },
    excerptType: {
      type: 'enum',
      doc: 'How to show excerpts.',
      default: 'none',
      values: ['none', 'simple', 'rich content'],
      note: 'Exported pages contain "simple" and "rich content"; only one test fixture contains "rich".',
      evidence: 'seen',
    },
    first: {
      type: 'int',
      doc: 'The maximum number of children at the first level.',
      min: 0,
      evidence: 'documented',
    },
    depth: {
      type: 'int',
      doc: 'The number of levels to show.',
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
      doc: 'Set by the Cloud editor to show all children.',
      default: false,
      evidence: 'seen',
    },
    sortAndReverse: {
      type: 'string',
      doc: 'Set by the Cloud editor: the field to sort by and the direction, for example title or creation.true.',
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
