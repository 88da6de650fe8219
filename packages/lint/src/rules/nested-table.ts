import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** The Cloud editor does not support nested tables. */
export const nestedTable: Rule = {
  code: 'nested-table',
  group: 'structure',
  severity: 'warning',
  summary: 'A table is nested inside another table.',
  rationale: 'The Cloud editor cannot edit it and displays a placeholder for legacy content.',
  source: 'Atlassian: migrating content to the Cloud editor; sphinx-contrib/confluencebuilder#229 and #600',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<table><tbody><tr><td><table><tbody><tr><td>Inner</td></tr></tbody></table></td></tr></tbody></table>',
    good: '<table><tbody><tr><td>Outer</td></tr></tbody></table><table><tbody><tr><td>Inner</td></tr></tbody></table>',
  },
  visit: {
    elements: {
      table(element, { document, within, report }) {
        if (!within('table')) return;
        report({ message: 'The Cloud editor cannot edit nested tables.', range: openRange(document, element) });
      },
    },
  },
};
