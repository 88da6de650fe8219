import { attribute, isElement, textOf } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A section holds columns and nothing else. An empty one is for `missing-body`. */
export const sectionWithoutColumn = defineRule({
  code: 'section-without-column',
  group: 'macros',
  severity: 'warning',
  summary: 'A section holds something else than columns.',
  rationale: 'Content beside the columns breaks the row apart.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="section"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macroWhen: (definition) => definition?.nesting?.allowedChildren,
    macro({ name, body }, { document, report }, allowed) {
      if (body?.kind !== 'rich') return;
      const other = body.nodes.find((node) => {
        if (isElement(node, 'ac:structured-macro') || isElement(node, 'ac:macro')) {
          return !allowed.includes(attribute(node, 'ac:name') ?? '');
        }
        return isElement(node) || (node.type !== 'comment' && textOf(node).trim() !== '');
      });
      if (!other) return;
      const range = isElement(other) ? openRange(document, other) : document.rangeOf(other);
      report({
        message: `Macro "${name}" holds only ${allowed.map((child) => `"${child}"`).join(', ')}.`,
        range: range ?? openRange(document, body.element),
      });
    },
  },
});
