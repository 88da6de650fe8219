import { defineMacro } from '../define.ts';

export const excerpt = /* @__PURE__ */ defineMacro({
  name: 'excerpt',
  title: 'Excerpt',
  summary: 'Marks content that other pages can include.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'both',
  parameters: {
    hidden: {
      type: 'boolean',
      doc: 'Hide the content on its own page.',
      default: false,
      evidence: 'documented',
    },
    name: {
      type: 'string',
      doc: 'Name of this excerpt, so that a page can hold several.',
      evidence: 'seen',
    },
    'atlassian-macro-output-type': {
      type: 'enum',
      doc: 'New line or same paragraph.',
      default: 'BLOCK',
      values: ['BLOCK', 'INLINE'],
      evidence: 'documented',
    },
    allowUnprivilegedInclude: {
      type: 'boolean',
      doc: 'Seen in a converter.',
      default: false,
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  nesting: { maxPerPage: 1, maxPerPageUnless: 'each has a distinct name', sameMacroNesting: 'error' },
  evidence: 'documented',
  source: 'Excerpt Macro',
});
