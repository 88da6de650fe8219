import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Macros that write whatever HTML they are given. */
export const htmlMacro: Rule = {
  code: 'html-macro',
  group: 'security',
  severity: 'error',
  summary: 'A macro writes raw HTML into the page.',
  rationale: 'It is shipped switched off, because a script in it runs with the rights of every reader.',
  source: 'HTML Macro page',
  fixable: 'no',
  options: {
    allow: { type: 'boolean', default: false, doc: 'These macros are switched on and allowed on this site.' },
  },
  examples: {
    bad: '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<script>x()</script>]]></ac:plain-text-body></ac:structured-macro>',
    good: '<p>a</p>',
    target: 'datacenter',
  },
  visit: { macros: { html: check, 'html-include': check, xhtml: check, 'xhtml-include': check } },
};

function check({ name, element }: Macro, { document, options, report }: RuleContext): void {
  if (options.allow === true) return;
  report({ message: `Macro "${name}" writes raw HTML into the page.`, range: openRange(document, element) });
}
