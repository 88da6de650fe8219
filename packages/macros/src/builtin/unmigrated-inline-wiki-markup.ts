import { defineMacro } from '../define.ts';

export const unmigratedInlineWikiMarkup = /* @__PURE__ */ defineMacro({
  name: 'unmigrated-inline-wiki-markup',
  title: 'Wiki Markup (inline)',
  summary: 'The inline form of unmigrated-wiki-markup.',
  distribution: 'bundled',
  body: 'plain',
  placement: 'inline',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'inferred',
  },
  nesting: { containsMacros: false },
  risks: ['Shows that a conversion failed.'],
  evidence: 'seen',
  source: 'Confluence storage format migration',
});
