import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Macros that run queries from the text of a page. */
export const sqlMacro: Rule = {
  code: 'sql-macro',
  group: 'security',
  severity: 'warning',
  summary: 'A macro runs a query from the text of a page.',
  rationale: 'Whoever can edit the page can query the database, and often change it.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="sql"><ac:parameter ac:name="dataSource">crm</ac:parameter><ac:plain-text-body><![CDATA[select 1]]></ac:plain-text-body></ac:structured-macro>',
    good: '<table><tbody><tr><th>n</th></tr><tr><td>1</td></tr></tbody></table>',
    target: 'datacenter',
  },
  visit: { macros: { sql: check, 'sql-query': check, 'sql-file': check } },
};

function check({ name, element }: Macro, { document, report }: RuleContext): void {
  report({
    message: `Macro "${name}" runs a query from the page; fill a table before publishing.`,
    range: openRange(document, element),
  });
}
