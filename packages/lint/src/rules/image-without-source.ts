import { firstChild } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** An image must refer to an attachment or a URL. */
export const imageWithoutSource: Rule = {
  code: 'image-without-source',
  group: 'structure',
  severity: 'error',
  summary: 'An image refers to neither an attachment nor a URL.',
  rationale: 'The page does not display anything.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image ac:alt="Plan"/></p>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      'ac:image'(element, { document, report }) {
        if (firstChild(element, 'ri:attachment') || firstChild(element, 'ri:url')) return;
        report({
          message: 'This image needs "ri:attachment" or "ri:url".',
          range: openRange(document, element),
        });
      },
    },
  },
};
