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

/** CDATA in place of markup: tags inside it are text. */
export const cdataInRichText: Rule = {
  code: 'cdata-in-rich-text',
  group: 'well-formedness',
  severity: 'warning',
  summary: 'A CDATA section is used where markup is expected.',
  rationale: 'Tags inside CDATA are text, so readers see the angle brackets.',
  source: 'line/conflr#109',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="info"><ac:rich-text-body><![CDATA[<p>Take a backup.</p>]]></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body></ac:structured-macro>',
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
          ? 'The markup in this CDATA section is displayed as text. Remove the section around it.'
          : 'Text needs a CDATA section only in a plain-text body.',
        range,
        fix: {
          title: isMarkup ? 'Remove the section around the markup' : 'Replace the section with text',
          safe: false,
          edits: [{ range, text: isMarkup ? content : encodeText(content) }],
        },
      });
    },
  },
};
