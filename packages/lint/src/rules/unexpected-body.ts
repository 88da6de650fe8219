import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Bodies in macros that cannot have one. */
export const unexpectedBody = defineRule({
  code: 'unexpected-body',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro that does not take a body has one.',
  rationale: 'Confluence does not display the content.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:rich-text-body><p>Contents</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"/>',
  },
  visit: {
    macroWhen: (definition) => definition?.body === 'none',
    macro({ name, body }, { document, report }) {
      if (!body) return;
      report({
        message: `Macro "${name}" does not take a body.`,
        range: openRange(document, body.element),
        severity: body.element.children.length === 0 ? 'info' : 'warning',
      });
    },
  },
});
