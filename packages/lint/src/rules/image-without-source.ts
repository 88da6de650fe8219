import { firstChild } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** An image is a file attached, or an address. */
export const imageWithoutSource: Rule = {
  code: 'image-without-source',
  group: 'structure',
  severity: 'error',
  summary: 'An image has neither a file nor an address.',
  rationale: 'Nothing is shown.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image ac:alt="Plan"/></p>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="a.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      'ac:image'(element, { document, report }) {
        if (firstChild(element, 'ri:attachment') || firstChild(element, 'ri:url')) return;
        report({
          message: 'This image has neither "ri:attachment" nor "ri:url".',
          range: openRange(document, element),
        });
      },
    },
  },
};
