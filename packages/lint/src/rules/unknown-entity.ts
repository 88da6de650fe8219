import type { Rule } from '../rule.ts';

/** A named entity outside the XHTML 1.0 set. */
export const unknownEntity: Rule = {
  code: 'unknown-entity',
  group: 'well-formedness',
  severity: 'error',
  summary: 'A named entity is not one of XHTML 1.0.',
  rationale: 'The server declares the XHTML 1.0 names only; names that came with HTML 5 are refused.',
  source: 'hardisgroupcom/sfdx-hardis#2151',
  fixable: 'suggest',
  examples: { bad: '<p>&check; done</p>', good: '<p>&#10003; done</p>' },
  parserCodes: ['unknown-entity'],
  visit: {},
};
