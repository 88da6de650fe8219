import { isElement, textOf } from '@macrowright/storage';
import type { Rule } from '../rule.ts';

const escapes: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const reference = /&(?:lt|gt|amp|quot);/g;

/**
 * Code that was escaped before it was put into CDATA.
 *
 * Code that also holds a bare `<` or `&` was not: somebody shows markup that has references in it.
 */
export const doubleEscapedCode: Rule = {
  code: 'double-escaped-code',
  group: 'well-formedness',
  severity: 'warning',
  summary: 'Code in CDATA is escaped a second time.',
  rationale: 'Nothing in CDATA is decoded, so readers see "&lt;" where "<" was meant.',
  source: 'docToolchain/docToolchain#153, confluence-publisher/confluence-publisher#41',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[if (a &lt; b)]]></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[if (a < b)]]></ac:plain-text-body></ac:structured-macro>',
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
      const meant = code.replace(reference, (found) => escapes[found] ?? found);
      report({
        message: 'This code holds "&lt;", "&gt;" or "&amp;", which CDATA shows as they stand.',
        range,
        fix: {
          title: 'Undo one level of escaping',
          safe: false,
          edits: [{ range, text: `<![CDATA[${meant.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` }],
        },
      });
    },
  },
};
