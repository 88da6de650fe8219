import type { Macro } from '@macrowright/storage';
import { attribute } from '@macrowright/storage';
import { contentRange, valueRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Macros that load content over HTTP. */
export const insecureUrl: Rule = {
  code: 'insecure-url',
  group: 'security',
  severity: 'info',
  summary: 'A macro loads content over an unencrypted connection.',
  rationale: 'Others can change the content on its way, and browsers block it on encrypted pages.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="rss"><ac:parameter ac:name="url"><ri:url ri:value="http://example.com/feed.xml"/></ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="rss"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/feed.xml"/></ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: { macros: { rss: check, iframe: check, widget: check, 'html-include': check } },
};

function check({ name, parameters }: Macro, { document, report }: RuleContext): void {
  for (const { value, resources, element } of parameters) {
    const [url] = resources;
    const source = url?.name === 'ri:url' ? (attribute(url, 'ri:value') ?? '') : value;
    if (!/^\s*http:/i.test(source)) continue;
    report({
      message: `Macro "${name}" loads content over "http:"; use "https:".`,
      range: url ? valueRange(document, url, 'ri:value') : contentRange(document, element),
    });
  }
}
