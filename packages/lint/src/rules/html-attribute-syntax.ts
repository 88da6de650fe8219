import type { Rule } from '../rule.ts';

/** Attributes without value or quotes. */
export const htmlAttributeSyntax: Rule = {
  code: 'html-attribute-syntax',
  group: 'well-formedness',
  severity: 'error',
  summary: 'An attribute has no value or no quotes.',
  rationale: 'XML wants a quoted value for every attribute; the server refuses the page.',
  source: 'hardisgroupcom/sfdx-hardis#2151',
  fixable: 'safe',
  examples: {
    bad: '<table><tbody><tr><td nowrap colspan=2>a</td></tr></tbody></table>',
    good: '<table><tbody><tr><td nowrap="nowrap" colspan="2">a</td></tr></tbody></table>',
  },
  parserCodes: ['html-attribute-syntax'],
  visit: {},
};
