import { encodeText, isElement, parseStorage, textOf } from '@macrowright/storage';
import type { Rule } from '../rule.ts';

const plainTextHolders: ReadonlySet<string> = new Set([
  'ac:plain-text-body',
  'ac:plain-text-link-body',
  'ac:parameter',
  'ac:default-parameter',
  'ac:adf-attribute',
  'ac:adf-parameter',
  'ac:adf-parameter-value',
]);

/** CDATA where markup is expected: what looks like markup in it is text. */
export const cdataInRichText: Rule = {
  code: 'cdata-in-rich-text',
  group: 'well-formedness',
  severity: 'warning',
  summary: 'A CDATA section stands where markup belongs.',
  rationale: 'Tags inside CDATA are text, so the page shows them with their angle brackets.',
  source: 'line/conflr#109',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="info"><ac:rich-text-body><![CDATA[<p>foo</p>]]></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>foo</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    cdata(section, { document, report }) {
      const holder = section.parent;
      const range = document.rangeOf(section);
      if (!range || (isElement(holder) && plainTextHolders.has(holder.name))) return;
      const content = textOf(section);
      const isMarkup = content.includes('<') && parseStorage(content).diagnostics.length === 0;
      report({
        message: isMarkup
          ? 'The markup in this CDATA section shows as text; write it without the section.'
          : 'Text outside of a plain-text body needs no CDATA section.',
        range,
        fix: {
          title: isMarkup ? 'Take the markup out of the section' : 'Write it as text',
          safe: false,
          edits: [{ range, text: isMarkup ? content : encodeText(content) }],
        },
      });
    },
  },
};
