import type { Element } from 'domhandler';
import { headings } from '../elements.ts';
import { previewText } from '../preview-text.ts';
import { openRange, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A heading of nothing. */
export const emptyHeading: Rule = {
  code: 'empty-heading',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A heading is empty.',
  rationale: 'Screen readers announce a heading and then nothing; tables of contents get an empty line.',
  fixable: 'safe',
  examples: { bad: '<h2> </h2><p>a</p>', good: '<p>a</p>' },
  visit: { elements: Object.fromEntries(headings.map((name) => [name, check])) },
};

function check(element: Element, { document, report }: RuleContext): void {
  const { text, holdsObject } = previewText(element);
  if (holdsObject || text.trim() !== '') return;
  report({
    message: 'This heading is empty.',
    range: openRange(document, element),
    fix: { title: 'Remove it', safe: true, edits: [{ range: wholeRange(document, element), text: '' }] },
  });
}
