import type { Rule } from '../rule.ts';

/** `&` that starts no reference, mostly in addresses. */
export const unescapedAmpersand: Rule = {
  code: 'unescaped-ampersand',
  group: 'well-formedness',
  severity: 'error',
  summary: 'An ampersand starts no reference.',
  rationale: 'The server refuses the page. Addresses with query strings are the usual place.',
  source: 'gscheibel/asciidoctor-confluence#1, sphinx-contrib/confluencebuilder#63',
  fixable: 'safe',
  examples: { bad: '<a href="https://e.org/?a=1&b=2">Plan</a>', good: '<a href="https://e.org/?a=1&amp;b=2">Plan</a>' },
  parserCodes: ['unescaped-ampersand'],
  visit: {},
};
