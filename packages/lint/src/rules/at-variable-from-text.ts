import { attribute, encodeText } from '@macrowright/storage';
import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Template variables on a page. */
export const atVariableFromText: Rule = {
  code: 'at-variable-from-text',
  group: 'structure',
  severity: 'info',
  summary: 'A page contains a template variable.',
  rationale:
    'The conversion from wiki markup turns "@word@" into a variable, so email addresses and shell commands lose text.',
  fixable: 'suggest',
  options: {
    template: { type: 'boolean', default: false, doc: 'The documents are templates, so variables are expected.' },
  },
  examples: { bad: '<p><at:var at:name="Override"/></p>', good: '<p>@Override@</p>' },
  visit: {
    document({ elements }, { document, options, report }) {
      if (options.template === true || elements.has('at:declarations')) return;
      for (const element of elements.get('at:var') ?? []) {
        const name = attribute(element, 'at:name');
        if (name === undefined) continue; // reported by missing-required-attribute
        const range = wholeRange(document, element);
        report({
          message: `Variables have no effect outside of templates; "@${name}@" is probably intended as text.`,
          range,
          fix: {
            title: `Replace with the text "@${name}@"`,
            safe: false,
            edits: [{ range, text: encodeText(`@${name}@`) }],
          },
        });
      }
    },
  },
};
