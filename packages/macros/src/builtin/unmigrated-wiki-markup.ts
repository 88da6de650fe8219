import { defineMacro } from '../define.ts';

export const unmigratedWikiMarkup = /* @__PURE__ */ defineMacro({
  name: 'unmigrated-wiki-markup',
  title: 'Wiki Markup',
  summary: 'Contains wiki markup that could not be converted to storage format.',
  distribution: 'bundled',
  body: 'plain',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  nesting: { containsMacros: false },
  risks: ['Shows that a conversion failed. The old engine renders the content.'],
  evidence: 'seen',
  source: 'Confluence storage format migration',
});
