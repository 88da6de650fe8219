import type { Rule } from '../rule.ts';

/** Characters XML 1.0 forbids, often from terminal output in code. */
export const illegalCharacter: Rule = {
  code: 'illegal-character',
  group: 'well-formedness',
  severity: 'error',
  summary: 'A character that XML 1.0 forbids.',
  rationale: 'Control characters, raw or as a reference, make the server refuse the page.',
  source: 'line/conflr#34',
  fixable: 'safe',
  examples: { bad: '<p>a\u0008b</p>', good: '<p>ab</p>' },
  parserCodes: ['illegal-character'],
  visit: {},
};
