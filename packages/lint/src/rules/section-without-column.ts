import { attribute, isElement, textOf } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A section must contain only columns. `missing-body` reports empty sections. */
export const sectionWithoutColumn = defineRule({
  code: 'section-without-column',
  group: 'macros',
  severity: 'warning',
  summary: 'A section contains something other than columns.',
  rationale: 'Content outside the columns breaks the layout.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="section"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
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
        message: `Macro "${name}" can only contain ${allowed.map((child) => `"${child}"`).join(', ')}.`,
        range: range ?? openRange(document, body.element),
      });
    },
  },
});
