import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Wiki markup that the server could not convert. */
export const unmigratedWikiMarkup: Rule = {
  code: 'unmigrated-wiki-markup',
  group: 'macros',
  severity: 'warning',
  summary: 'A page contains wiki markup that was not converted.',
  rationale: 'The content can be edited only as text, and it is not migrated to Cloud.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{chart}]]></ac:plain-text-body></ac:structured-macro>',
    good: '<p>See the dashboard.</p>',
    target: 'datacenter',
  },
  visit: { macros: { 'unmigrated-wiki-markup': check, 'unmigrated-inline-wiki-markup': check } },
};

function check({ element }: Macro, { document, report }: RuleContext): void {
  report({
    message: 'The server could not convert this wiki markup. Replace it with storage format.',
    range: openRange(document, element),
  });
}
