import { isElement } from '@macrowright/storage';
import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const expected: ReadonlySet<string> = new Set([
  'ac:parameter',
  'ac:default-parameter',
  'ac:rich-text-body',
  'ac:plain-text-body',
]);

/** A macro can contain only parameters and a body. */
export const strayMacroContent: Rule = {
  code: 'stray-macro-content',
  group: 'macros',
  severity: 'error',
  summary: 'A macro contains content outside of its body.',
  rationale: 'Confluence drops everything except parameters and the body.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="info">Take a backup.</ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element }, { document, report }) {
      for (const child of element.children) {
        const text = child.type === 'text' ? child.data.trim() !== '' : child.type === 'cdata';
        const stray = text || (isElement(child) && !expected.has(child.name));
        if (!stray) continue;
        const range = isElement(child) ? wholeRange(document, child) : document.rangeOf(child);
        report({
          message: `Macro "${name}" contains content outside of its body, which Confluence drops.`,
          range: range ?? wholeRange(document, element),
        });
        return;
      }
    },
  },
};
