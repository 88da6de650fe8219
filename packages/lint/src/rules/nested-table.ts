import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** The Cloud editor has no table in a table. */
export const nestedTable: Rule = {
  code: 'nested-table',
  group: 'structure',
  severity: 'warning',
  summary: 'A table stands in a table.',
  rationale: 'The Cloud editor cannot edit it and shows a placeholder for old content.',
  source: 'Atlassian: migrating content to the Cloud editor; sphinx-contrib/confluencebuilder#229 and #600',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table></td></tr></tbody></table>',
    good: '<table><tbody><tr><td>b</td></tr></tbody></table><table><tbody><tr><td>a</td></tr></tbody></table>',
  },
  visit: {
    elements: {
      table(element, { document, within, report }) {
        if (!within('table')) return;
        report({ message: 'The Cloud editor cannot edit a table in a table.', range: openRange(document, element) });
      },
    },
  },
};
