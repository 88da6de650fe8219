import type { Rule } from '../rule.ts';

/** Named entities outside of XHTML 1.0. */
export const unknownEntity: Rule = {
  code: 'unknown-entity',
  group: 'well-formedness',
  severity: 'error',
  summary: 'A named entity is not part of XHTML 1.0.',
  rationale: 'The server knows only the entities of XHTML 1.0 and rejects those of HTML 5.',
  source: 'hardisgroupcom/sfdx-hardis#2151',
  fixable: 'suggest',
  examples: { bad: '<p>&check; Done</p>', good: '<p>&#10003; Done</p>' },
  parserCodes: ['unknown-entity'],
  visit: {},
};
