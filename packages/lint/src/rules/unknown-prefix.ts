import type { Rule } from '../rule.ts';

/** A namespace prefix other than those of the format. */
export const unknownPrefix: Rule = {
  code: 'unknown-prefix',
  group: 'well-formedness',
  severity: 'error',
  summary: 'A namespace prefix is not one of the format.',
  rationale: 'Only ac, ri and at are bound; any other prefix makes the page invalid XML.',
  source: 'Confluence Storage Format page',
  fixable: 'no',
  examples: { bad: '<p><o:p>a</o:p></p>', good: '<p>a</p>' },
  parserCodes: ['unknown-prefix'],
  visit: {},
};
