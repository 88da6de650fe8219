import { defineMacro } from '../define.ts';

export const pagetreesearch = /* @__PURE__ */ defineMacro({
  name: 'pagetreesearch',
  title: 'Page Tree Search',
  summary: 'Shows a search box for a tree of pages.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    root: {
      type: 'confluence-content',
      doc: 'The root page. Special values with @ are not accepted.',
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      aliases: ['rootPage'],
      note: 'The parameter table calls it root; the notation guide and stored pages use rootPage.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Page Tree Search Macro',
});
