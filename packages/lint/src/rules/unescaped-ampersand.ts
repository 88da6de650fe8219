import type { Rule } from '../rule.ts';

/** `&` that does not start a reference, mostly in URLs. */
export const unescapedAmpersand: Rule = {
  code: 'unescaped-ampersand',
  group: 'well-formedness',
  severity: 'error',
  summary: 'An ampersand is not escaped.',
  rationale: 'The server rejects the page. The usual cause is a URL with a query string.',
  source: 'gscheibel/asciidoctor-confluence#1, sphinx-contrib/confluencebuilder#63',
  fixable: 'safe',
  examples: {
    bad: '<a href="https://example.com/?page=1&size=20">Plan</a>',
    good: '<a href="https://example.com/?page=1&amp;size=20">Plan</a>',
  },
  parserCodes: ['unescaped-ampersand'],
  visit: {},
};
