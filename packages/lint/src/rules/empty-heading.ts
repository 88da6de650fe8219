import type { Element } from 'domhandler';
import { headings } from '../elements.ts';
import { previewText } from '../preview-text.ts';
import { openRange, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Headings without content. */
export const emptyHeading: Rule = {
  code: 'empty-heading',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A heading is empty.',
  rationale: 'Screen readers announce an empty heading, and tables of contents get an empty entry.',
  fixable: 'safe',
  examples: { bad: '<h2> </h2><p>Release notes</p>', good: '<p>Release notes</p>' },
  visit: { elements: Object.fromEntries(headings.map((name) => [name, check])) },
};

function check(element: Element, { document, report }: RuleContext): void {
  const { text, hasObject } = previewText(element);
  if (hasObject || text.trim() !== '') return;
  report({
    message: 'This heading is empty.',
    range: openRange(document, element),
    fix: { title: 'Remove the heading', safe: true, edits: [{ range: wholeRange(document, element), text: '' }] },
  });
}
