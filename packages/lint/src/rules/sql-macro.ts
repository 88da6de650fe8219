import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Macros that run SQL from the page. */
export const sqlMacro: Rule = {
  code: 'sql-macro',
  group: 'security',
  severity: 'warning',
  summary: 'A macro runs an SQL query from the page.',
  rationale: 'Everybody who can edit the page can query the database, and often change it.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="sql"><ac:parameter ac:name="dataSource">crm</ac:parameter><ac:plain-text-body><![CDATA[select count(*) from customers]]></ac:plain-text-body></ac:structured-macro>',
    good: '<table><tbody><tr><th>Customers</th></tr><tr><td>128</td></tr></tbody></table>',
    target: 'datacenter',
  },
  visit: { macros: { sql: check, 'sql-query': check, 'sql-file': check } },
};

function check({ name, element }: Macro, { document, report }: RuleContext): void {
  report({
    message: `Macro "${name}" runs an SQL query from the page. Publish the result as a table instead.`,
    range: openRange(document, element),
  });
}
