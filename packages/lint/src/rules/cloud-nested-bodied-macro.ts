import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

const panels = ['panel', 'info', 'note', 'tip', 'warning'];
/** Macros that the Cloud editor accepts inside others. Maps the inner macro to the macros that can contain it. */
const acceptedParents: ReadonlyMap<string, readonly string[]> = new Map([
  ['code', [...panels, 'expand', 'excerpt', 'column', 'details']],
  ['column', ['section']],
]);

/** A macro with a body inside the body of another. `nested-same-macro` reports two with the same name. */
export const cloudNestedBodiedMacro = defineRule({
  code: 'cloud-nested-bodied-macro',
  group: 'cloud',
  severity: 'warning',
  summary: 'A macro with a body is nested inside another one.',
  rationale:
    'The Cloud editor shows the outer macro as legacy content, or rejects the page: "cannot be converted to new editor format".',
  source: 'Cloud editor help, szn/confluence.md#12',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="expand"><ac:rich-text-body><ac:structured-macro ac:name="panel"><ac:rich-text-body><p>Rotate the API key.</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="expand"><ac:rich-text-body><h2>API key</h2><p>Rotate the API key.</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element, body }, { document, parentMacro, withinMacro, report }, definition) {
      if (!body || !parentMacro?.body || acceptedParents.get(name)?.includes(parentMacro.name)) return;
      const sameNesting = definition?.nesting?.sameMacroNesting ?? 'allowed';
      if (withinMacro(name) && sameNesting !== 'allowed') return;
      report({
        message: `The Cloud editor cannot edit macro "${name}" inside of "${parentMacro.name}".`,
        range: openRange(document, element),
      });
    },
  },
});
