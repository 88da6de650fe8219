import { isElement } from '@macrowright/storage';
import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const expected: ReadonlySet<string> = new Set([
  'ac:parameter',
  'ac:default-parameter',
  'ac:rich-text-body',
  'ac:plain-text-body',
]);

/** Only parameters and a body stand directly in a macro. */
export const strayMacroContent: Rule = {
  code: 'stray-macro-content',
  group: 'macros',
  severity: 'error',
  summary: 'Content stands directly in a macro.',
  rationale: 'Everything but parameters and the body is lost.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="info">Hello</ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Hello</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element }, { document, report }) {
      for (const child of element.children) {
        const text = child.type === 'text' ? child.data.trim() !== '' : child.type === 'cdata';
        const stray = text || (isElement(child) && !expected.has(child.name));
        if (!stray) continue;
        const range = isElement(child) ? wholeRange(document, child) : document.rangeOf(child);
        report({
          message: `Macro "${name}" holds content outside of a body; it would be lost.`,
          range: range ?? wholeRange(document, element),
        });
        return;
      }
    },
  },
};
