import { attribute } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** What an image shows, for those who do not see it. An empty `ac:alt` marks a decorative image. */
export const imageAlt: Rule = {
  code: 'image-alt',
  group: 'accessibility',
  severity: 'warning',
  summary: 'An image has no alternative text.',
  rationale: 'Screen readers say the file name, or nothing.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image><ri:attachment ri:filename="a.png"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Architecture overview"><ri:attachment ri:filename="a.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      'ac:image'(element, { document, report }) {
        if (attribute(element, 'ac:alt') !== undefined) return;
        report({ message: 'This image has no "ac:alt".', range: openRange(document, element) });
      },
    },
  },
};
