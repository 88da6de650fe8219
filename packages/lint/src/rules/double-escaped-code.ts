import { isElement, textOf } from '@macrowright/storage';
import type { Rule } from '../rule.ts';

const escapes: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const reference = /&(?:lt|gt|amp|quot);/g;

/**
 * Code that was escaped before it was put into CDATA.
 *
 * Code that also contains an unescaped `<` or `&` is fine: it shows markup that contains references.
 */
export const doubleEscapedCode: Rule = {
  code: 'double-escaped-code',
  group: 'well-formedness',
  severity: 'warning',
  summary: 'Code in CDATA is escaped twice.',
  rationale: 'CDATA is not decoded, so readers see "&lt;" instead of "<".',
  source: 'docToolchain/docToolchain#153, confluence-publisher/confluence-publisher#41',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[if (retries &lt; 3)]]></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[if (retries < 3)]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: {
    cdata(section, { document, report }) {
      const holder = section.parent;
      if (!isElement(holder) || holder.name !== 'ac:plain-text-body') return;
      const code = textOf(section);
      if (!code.includes('&') || code.includes('<') || !/&(?:lt|gt|amp);/.test(code)) return;
      if (code.replace(reference, '').includes('&')) return;
      const range = document.rangeOf(section);
      if (!range) return;
      const suggestion = code.replace(reference, (found) => escapes[found] ?? found);
      report({
        message: 'CDATA is not decoded: readers see "&lt;", "&gt;" and "&amp;" in this code.',
        range,
        fix: {
          title: 'Decode the references',
          safe: false,
          edits: [{ range, text: `<![CDATA[${suggestion.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` }],
        },
      });
    },
  },
};
