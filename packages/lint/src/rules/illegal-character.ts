import type { Rule } from '../rule.ts';

/** Characters that XML 1.0 does not allow, often from terminal output in code. */
export const illegalCharacter: Rule = {
  code: 'illegal-character',
  group: 'well-formedness',
  severity: 'error',
  summary: 'A page contains a character that XML 1.0 does not allow.',
  rationale: 'The server rejects pages with control characters, also when they are written as references.',
  source: 'line/conflr#34',
  fixable: 'safe',
  examples: { bad: '<p>Done\u0008.</p>', good: '<p>Done.</p>' },
  parserCodes: ['illegal-character'],
  visit: {},
};
