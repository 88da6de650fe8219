import { attribute, isElement, textOf } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A section holds columns and nothing else. An empty one is for `missing-body`. */
export const sectionWithoutColumn: Rule = {
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
    macroWhen: (definition) => definition?.nesting?.allowedChildren !== undefined,
    macro({ name, body }, { document, registry, report }) {
      const allowed = registry.get(name)?.nesting?.allowedChildren;
      if (!allowed || body?.kind !== 'rich') return;
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
};
