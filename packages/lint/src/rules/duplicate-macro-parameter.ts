import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A name and its alias count as the same parameter. */
export const duplicateMacroParameter = defineRule({
  code: 'duplicate-macro-parameter',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has a parameter twice.',
  rationale: 'Confluence uses one of them, and it is not defined which.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter><ac:parameter ac:name="maxLevel">4</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>',
  },
  visit: {
    macro(macro, { document, parametersOf, report }, definition) {
      if (macro.parameters.length < 2) return;
      const seen = new Set<string>();
      for (const { name, element } of macro.parameters) {
        const same = (definition && parametersOf(definition).get(name)?.name) ?? name;
        if (seen.has(same)) {
          report({
            message: `Macro "${macro.name}" has parameter "${same}" twice.`,
            range: openRange(document, element),
          });
        }
        seen.add(same);
      }
    },
  },
});
