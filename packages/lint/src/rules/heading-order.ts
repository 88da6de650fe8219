import { headingsOf } from '../anchors.ts';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Heading levels must not be skipped. Headings inside macros count, in document order. */
export const headingOrder: Rule = {
  code: 'heading-order',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A heading level is skipped.',
  rationale: 'Screen reader users who navigate by headings miss the level, and a table of contents shows a gap.',
  fixable: 'no',
  examples: { bad: '<h2>Deployment</h2><h4>Rollback</h4>', good: '<h2>Deployment</h2><h3>Rollback</h3>' },
  visit: {
    document(found, { document, report }) {
      let last = 0;
      for (const heading of headingsOf(found)) {
        const level = Number(heading.name.slice(1));
        if (last > 0 && level > last + 1) {
          report({
            message: `Heading level skipped: "${heading.name}" follows "h${last}".`,
            range: openRange(document, heading),
          });
        }
        last = level;
      }
    },
  },
};
