import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

const panels = ['panel', 'info', 'note', 'tip', 'warning'];
/** What the Cloud editor takes in each other: inner macro, then the macros around it. */
const goodPairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['code', [...panels, 'expand', 'excerpt', 'column', 'details']],
  ['column', ['section']],
]);

/** A macro with a body in the body of another. `nested-same-macro` speaks for two of one name. */
export const cloudNestedBodiedMacro = defineRule({
  code: 'cloud-nested-bodied-macro',
  group: 'cloud',
  severity: 'warning',
  summary: 'A macro with a body stands in another one.',
  rationale:
    'The Cloud editor shows the outer one as old content, or refuses the page: "cannot be converted to new editor format".',
  source: 'Cloud editor help, szn/confluence.md#12',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="expand"><ac:rich-text-body><ac:structured-macro ac:name="panel"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="expand"><ac:rich-text-body><h2>a</h2><p>a</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element, body }, { document, parentMacro, withinMacro, report }, definition) {
      if (!body || !parentMacro?.body || goodPairs.get(name)?.includes(parentMacro.name)) return;
      const sameNesting = definition?.nesting?.sameMacroNesting ?? 'allowed';
      if (withinMacro(name) && sameNesting !== 'allowed') return;
      report({
        message: `The Cloud editor cannot edit macro "${name}" in the body of "${parentMacro.name}".`,
        range: openRange(document, element),
      });
    },
  },
});
