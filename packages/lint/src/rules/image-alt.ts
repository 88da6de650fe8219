import { attribute, firstChild } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Images must have alternative text. An empty `ac:alt` marks a decorative image. */
export const imageAlt: Rule = {
  code: 'image-alt',
  group: 'accessibility',
  severity: 'warning',
  summary: 'An image has no alternative text.',
  rationale: 'Screen readers announce the file name, or nothing.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image><ri:attachment ri:filename="architecture.png"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Architecture overview"><ri:attachment ri:filename="architecture.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      'ac:image'(element, { document, report }) {
        if (attribute(element, 'ac:alt') !== undefined) return;
        if (!firstChild(element, 'ri:attachment') && !firstChild(element, 'ri:url')) return; // reported by image-without-source
        report({ message: 'This image needs alternative text ("ac:alt").', range: openRange(document, element) });
      },
    },
  },
};
