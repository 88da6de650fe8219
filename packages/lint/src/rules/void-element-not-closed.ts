import type { Rule } from '../rule.ts';

/** `br`, `hr`, `img`, `col` and the empty `ri:*` elements written the HTML way. */
export const voidElementNotClosed: Rule = {
  code: 'void-element-not-closed',
  group: 'well-formedness',
  severity: 'error',
  summary: 'An empty element is not closed.',
  rationale: 'HTML leaves the end of br and its like out; storage format is XML and cannot.',
  source: 'rdmueller/asciidoc2confluence#12',
  fixable: 'safe',
  examples: { bad: '<p>a<br>b</p>', good: '<p>a<br/>b</p>' },
  parserCodes: ['void-element-not-closed'],
  visit: {},
};
