import { childElements } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { rowsOf } from '../table-rows.ts';

/** A table says what its columns or rows are. */
export const tableHeader: Rule = {
  code: 'table-header',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A table has no header cell.',
  rationale: 'Screen readers name the header of each cell; without one there are only numbers of columns.',
  fixable: 'no',
  examples: {
    bad: '<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>',
    good: '<table><tbody><tr><th>a</th></tr><tr><td>b</td></tr></tbody></table>',
  },
  visit: {
    elements: {
      table(element, { document, report }) {
        const rows = rowsOf(element);
        if (rows.length < 2 || rows.some((row) => childElements(row, 'th').length > 0)) return;
        report({ message: 'This table has no "th".', range: openRange(document, element) });
      },
    },
  },
};
