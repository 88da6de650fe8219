import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros without a name. */
export const macroMissingName = defineRule({
  code: 'macro-missing-name',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has no name.',
  rationale: 'Confluence does not know which macro to run.',
  fixable: 'no',
  examples: { bad: '<ac:structured-macro ac:name=""/>', good: '<ac:structured-macro ac:name="toc"/>' },
  visit: {
    macroWhen: (definition) => definition === undefined || definition.name.trim() === '',
    macro(macro, { document, report }) {
      if (macro.name.trim() !== '') return;
      report({ message: 'This macro needs a name ("ac:name").', range: openRange(document, macro.element) });
    },
  },
});
