import { headingsOf } from '../anchors.ts';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Levels follow each other. Headings in expands, panels and zones count in document order. */
export const headingOrder: Rule = {
  code: 'heading-order',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A level of headings is skipped.',
  rationale: 'People who move by headings look for what was left out, and a table of contents shows a hole.',
  fixable: 'no',
  examples: { bad: '<h2>A</h2><h4>B</h4>', good: '<h2>A</h2><h3>B</h3>' },
  visit: {
    document(found, { document, report }) {
      let last = 0;
      for (const heading of headingsOf(found)) {
        const level = Number(heading.name.slice(1));
        if (last > 0 && level > last + 1) {
          report({
            message: `After "h${last}" comes "h${last + 1}", not "${heading.name}".`,
            range: openRange(document, heading),
          });
        }
        last = level;
      }
    },
  },
};
