import { attribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A width that Cloud ignores. */
export const cloudImageWidth: Rule = {
  code: 'cloud-image-width',
  group: 'cloud',
  severity: 'info',
  summary: 'Confluence Cloud ignores the width of an image.',
  rationale: 'Cloud uses "ac:width" only if "ac:custom-width" is "true".',
  fixable: 'suggest',
  targets: ['cloud'],
  examples: {
    bad: '<p><ac:image ac:alt="Plan" ac:width="250"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Plan" ac:width="250" ac:custom-width="true"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
    target: 'cloud',
  },
  visit: {
    elements: {
      'ac:image'(element, { document, report }) {
        if (attribute(element, 'ac:width') === undefined || attribute(element, 'ac:custom-width') === 'true') return;
        const range = valueRange(document, element, 'ac:width');
        const at = range.end + 1;
        const edits = [{ range: { start: at, end: at }, text: ' ac:custom-width="true"' }];
        report({
          message: 'Cloud ignores this width without ac:custom-width="true".',
          range,
          fix:
            attribute(element, 'ac:custom-width') === undefined
              ? { title: 'Add ac:custom-width="true"', safe: false, edits }
              : undefined,
        });
      },
    },
  },
};
