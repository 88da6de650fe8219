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
      doc: 'Hide the content on the page that contains it.',
      default: false,
      evidence: 'documented',
    },
    name: {
      type: 'string',
      doc: 'The name of this excerpt. With names, a page can have several excerpts.',
      evidence: 'seen',
    },
    'atlassian-macro-output-type': {
      type: 'enum',
      doc: 'Whether the excerpt starts a new line or stays in the paragraph.',
      default: 'BLOCK',
      values: ['BLOCK', 'INLINE'],
      evidence: 'documented',
    },
    allowUnprivilegedInclude: {
      type: 'boolean',
      doc: 'Found in a converter; its meaning is not documented.',
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
