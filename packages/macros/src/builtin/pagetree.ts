import { defineMacro } from '../define.ts';
import { pageLink, spaceResource } from '../encodings.ts';

/** Page Tree. Expandable tree of pages. */
export const pagetree = /* @__PURE__ */ defineMacro({
  name: 'pagetree',
  title: 'Page Tree',
  summary: 'Expandable tree of pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Root page; special titles @home, @self, @parent and @none. */
    root: {
      type: 'confluence-content',
      doc: 'Root page; special titles @home, @self, @parent and @none.',
      default: 'space home page',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: '@none is inferred.',
      evidence: 'documented',
    },
    /** Sort key. */
    sort: {
      type: 'enum',
      doc: 'Sort key.',
      default: 'position',
      values: ['position', 'natural', 'creation', 'modified', 'bitwise'],
      evidence: 'documented',
    },
    /** Show excerpts. */
    excerpt: {
      type: 'boolean',
      doc: 'Show excerpts.',
      default: false,
      evidence: 'documented',
    },
    /** Reverse the sort. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort.',
      default: false,
      evidence: 'documented',
    },
    /** Show a search box. */
    searchBox: {
      type: 'boolean',
      doc: 'Show a search box.',
      default: false,
      evidence: 'documented',
    },
    /** Show expand and collapse links. */
    expandCollapseAll: {
      type: 'boolean',
      doc: 'Show expand and collapse links.',
      default: false,
      evidence: 'documented',
    },
    /** Levels open at first. */
    startDepth: {
      type: 'int',
      doc: 'Levels open at first.',
      default: 1,
      min: 0,
      evidence: 'documented',
    },
    /** Space of the root. */
    spaces: {
      type: 'spacekey',
      doc: 'Space of the root.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'seen',
    },
  },
  parameterMisnomers: { page: 'root', depth: 'startDepth' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Page Tree Macro',
});
