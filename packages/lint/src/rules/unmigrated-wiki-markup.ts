import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Wiki markup that the server kept because it could not convert it. */
export const unmigratedWikiMarkup: Rule = {
  code: 'unmigrated-wiki-markup',
  group: 'macros',
  severity: 'warning',
  summary: 'A page holds wiki markup that was never converted.',
  rationale: 'Such content cannot be edited as anything but text, and does not move to Cloud.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{foo}]]></ac:plain-text-body></ac:structured-macro>',
    good: '<p>foo</p>',
    target: 'datacenter',
  },
  visit: { macros: { 'unmigrated-wiki-markup': check, 'unmigrated-inline-wiki-markup': check } },
};

function check({ element }: Macro, { document, report }: RuleContext): void {
  report({
    message: 'The server could not convert this wiki markup; write it anew.',
    range: openRange(document, element),
  });
}
