import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Macros that insert raw HTML. */
export const htmlMacro: Rule = {
  code: 'html-macro',
  group: 'security',
  severity: 'error',
  summary: 'A macro inserts raw HTML.',
  rationale:
    'Confluence disables these macros by default, because a script in them runs with the rights of every reader.',
  source: 'HTML Macro page',
  fixable: 'no',
  options: {
    allow: { type: 'boolean', default: false, doc: 'The site enables and allows these macros.' },
  },
  examples: {
    bad: '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<script>track()</script>]]></ac:plain-text-body></ac:structured-macro>',
    good: '<p>Release notes</p>',
    target: 'datacenter',
  },
  visit: { macros: { html: check, 'html-include': check, xhtml: check, 'xhtml-include': check } },
};

function check({ name, element }: Macro, { document, options, report }: RuleContext): void {
  if (options.allow === true) return;
  report({ message: `Macro "${name}" inserts raw HTML.`, range: openRange(document, element) });
}
