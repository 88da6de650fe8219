import type { Rule } from '../rule.ts';

/** `br`, `hr`, `img`, `col` and empty `ri:*` elements in HTML syntax. */
export const voidElementNotClosed: Rule = {
  code: 'void-element-not-closed',
  group: 'well-formedness',
  severity: 'error',
  summary: 'An empty element is not closed.',
  rationale: 'HTML allows br and other void elements without an end; XML, and so storage format, does not.',
  source: 'rdmueller/asciidoc2confluence#12',
  fixable: 'safe',
  examples: { bad: '<p>Room 4<br>Floor 2</p>', good: '<p>Room 4<br/>Floor 2</p>' },
  parserCodes: ['void-element-not-closed'],
  visit: {},
};
