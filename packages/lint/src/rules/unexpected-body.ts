import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A body on a macro without one. */
export const unexpectedBody = defineRule({
  code: 'unexpected-body',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro that takes no body has one.',
  rationale: 'The content is not shown.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"/>',
  },
  visit: {
    macroWhen: (definition) => definition?.body === 'none',
    macro({ name, body }, { document, report }) {
      if (!body) return;
      report({
        message: `Macro "${name}" takes no body.`,
        range: openRange(document, body.element),
        severity: body.element.children.length === 0 ? 'info' : 'warning',
      });
    },
  },
});
