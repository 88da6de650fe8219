import { childElements } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { rowsOf } from '../table-rows.ts';

/** Tables must have header cells. */
export const tableHeader: Rule = {
  code: 'table-header',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A table has no header cell.',
  rationale:
    'Screen readers announce the header of each cell. Without headers they can announce only the number of the column.',
  fixable: 'no',
  examples: {
    bad: '<table><tbody><tr><td>Day</td></tr><tr><td>Monday</td></tr></tbody></table>',
    good: '<table><tbody><tr><th>Day</th></tr><tr><td>Monday</td></tr></tbody></table>',
  },
  visit: {
    elements: {
      table(element, { document, report }) {
        const rows = rowsOf(element);
        if (rows.length < 2 || rows.some((row) => childElements(row, 'th').length > 0)) return;
        report({ message: 'This table has no header cell ("th").', range: openRange(document, element) });
      },
    },
  },
};
