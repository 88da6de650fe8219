import { attribute, encodeText } from '@macrowright/storage';
import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A template's variable on a page. */
export const atVariableFromText: Rule = {
  code: 'at-variable-from-text',
  group: 'structure',
  severity: 'info',
  summary: 'A variable of a template stands on a page.',
  rationale: 'Conversion from wiki markup takes "@word@" for a variable, so addresses and shell code lose words.',
  fixable: 'suggest',
  options: {
    template: { type: 'boolean', default: false, doc: 'The documents are templates, where variables belong.' },
  },
  examples: { bad: '<p><at:var at:name="Override"/></p>', good: '<p>@Override@</p>' },
  visit: {
    document({ elements }, { document, options, report }) {
      if (options.template === true || elements.has('at:declarations')) return;
      for (const element of elements.get('at:var') ?? []) {
        const name = attribute(element, 'at:name');
        if (name === undefined) continue; // missing-required-attribute
        const range = wholeRange(document, element);
        report({
          message: `A page has no variables; "@${name}@" was probably meant as text.`,
          range,
          fix: { title: `Write "@${name}@"`, safe: false, edits: [{ range, text: encodeText(`@${name}@`) }] },
        });
      }
    },
  },
};
