import type { Macro } from '@macrowright/storage';
import { attribute } from '@macrowright/storage';
import { contentRange, valueRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Content brought in over a line that anybody can read and change. */
export const insecureUrl: Rule = {
  code: 'insecure-url',
  group: 'security',
  severity: 'info',
  summary: 'A macro brings in content without encryption.',
  rationale: 'Others on the way can change it, and browsers block it on a page that came encrypted.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="rss"><ac:parameter ac:name="url"><ri:url ri:value="http://e.org/feed.xml"/></ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="rss"><ac:parameter ac:name="url"><ri:url ri:value="https://e.org/feed.xml"/></ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: { macros: { rss: check, iframe: check, widget: check, 'html-include': check } },
};

function check({ name, parameters }: Macro, { document, report }: RuleContext): void {
  for (const { value, resources, element } of parameters) {
    const [url] = resources;
    const address = url?.name === 'ri:url' ? (attribute(url, 'ri:value') ?? '') : value;
    if (!/^\s*http:/i.test(address)) continue;
    report({
      message: `Macro "${name}" brings in content over "http:"; use "https:".`,
      range: url ? valueRange(document, url, 'ri:value') : contentRange(document, element),
    });
  }
}
