import { defineMacro } from '../define.ts';

export const quote = /* @__PURE__ */ defineMacro({
  name: 'quote',
  title: 'Block quote (wiki)',
  summary: 'Exists in wiki markup only. Storage format uses the blockquote element.',
  wikiName: 'quote',
  distribution: 'wiki-only',
  body: 'rich',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'documented',
    replacedBy: 'blockquote element',
  },
  evidence: 'inferred',
  source: 'Confluence Storage Format',
});
