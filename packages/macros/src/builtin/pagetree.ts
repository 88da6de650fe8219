import { defineMacro } from '../define.ts';
import { pageLink, spaceResource } from '../encodings.ts';

export const pagetree = /* @__PURE__ */ defineMacro({
  name: 'pagetree',
  title: 'Page Tree',
  summary: 'Shows an expandable tree of pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    root: {
      type: 'confluence-content',
      doc: 'The root page. Special values: @home, @self, @parent, and @none.',
      default: 'space home page',
      ...pageLink,
      resourceRequired: true,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: '@none is inferred.',
      evidence: 'documented',
    },
    sort: {
      type: 'enum',
      doc: 'The field to sort by.',
      default: 'position',
      values: ['position', 'natural', 'creation', 'modified', 'bitwise'],
      evidence: 'documented',
    },
    excerpt: {
      type: 'boolean',
      doc: 'Show excerpts.',
      default: false,
      evidence: 'documented',
    },
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort order.',
      default: false,
      evidence: 'documented',
    },
    searchBox: {
      type: 'boolean',
      doc: 'Show a search box.',
      default: false,
      evidence: 'documented',
    },
    expandCollapseAll: {
      type: 'boolean',
      doc: 'Show links that expand and collapse the entire tree.',
      default: false,
      evidence: 'documented',
    },
    startDepth: {
      type: 'int',
      doc: 'The number of levels to expand initially.',
      default: 1,
      min: 0,
      evidence: 'documented',
    },
    spaces: {
      type: 'spacekey',
      doc: 'The space of the root page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'seen',
    },
  },
  commonMistakes: { page: 'root', depth: 'startDepth' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Page Tree Macro',
});
