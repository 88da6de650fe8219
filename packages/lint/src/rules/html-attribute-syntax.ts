import type { Rule } from '../rule.ts';

/** Attributes without a value or quotes. */
export const htmlAttributeSyntax: Rule = {
  code: 'html-attribute-syntax',
  group: 'well-formedness',
  severity: 'error',
  summary: 'An attribute has no value or no quotes.',
  rationale: 'In XML every attribute needs a quoted value. The server rejects the page.',
  source: 'hardisgroupcom/sfdx-hardis#2151',
  fixable: 'safe',
  examples: {
    bad: '<table><tbody><tr><td nowrap colspan=2>Total</td></tr></tbody></table>',
    good: '<table><tbody><tr><td nowrap="nowrap" colspan="2">Total</td></tr></tbody></table>',
  },
  parserCodes: ['html-attribute-syntax'],
  visit: {},
};
