import type { Rule } from '../rule.ts';

/** Namespace prefixes that are not part of the format. */
export const unknownPrefix: Rule = {
  code: 'unknown-prefix',
  group: 'well-formedness',
  severity: 'error',
  summary: 'A namespace prefix is not part of storage format.',
  rationale: 'Only ac, ri and at are declared; any other prefix makes the page invalid XML.',
  source: 'Confluence Storage Format page',
  fixable: 'no',
  examples: { bad: '<p><o:p>Agenda</o:p></p>', good: '<p>Agenda</p>' },
  parserCodes: ['unknown-prefix'],
  visit: {},
};
