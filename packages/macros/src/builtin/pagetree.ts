import { defineMacro } from '../define.ts';
import { pageLink, spaceResource } from '../encodings.ts';

export const pagetree = /* @__PURE__ */ defineMacro({
  name: 'pagetree',
  title: 'Page Tree',
  summary: 'Expandable tree of pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    root: {
      type: 'confluence-content',
      doc: 'Root page; special titles @home, @self, @parent and @none.',
      default: 'space home page',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: '@none is inferred.',
      evidence: 'documented',
    },
    sort: {
      type: 'enum',
      doc: 'Sort key.',
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
      doc: 'Reverse the sort.',
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
      doc: 'Show expand and collapse links.',
      default: false,
      evidence: 'documented',
    },
    startDepth: {
      type: 'int',
      doc: 'Levels open at first.',
      default: 1,
      min: 0,
      evidence: 'documented',
    },
    spaces: {
      type: 'spacekey',
      doc: 'Space of the root.',
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
