import { valueRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';
import { isNameOfUnnamed } from '../unnamed-parameter.ts';

/** The unnamed parameter has no name. Wins over `unknown-macro-parameter`. */
export const namedDefaultParameter = defineRule({
  code: 'named-default-parameter',
  group: 'macros',
  severity: 'warning',
  summary: 'The unnamed parameter of a macro was given a name.',
  rationale: 'The macro looks for an empty name and finds nothing.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="name">top</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">top</ac:parameter></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) => definition,
    macro(macro, { document, parametersOf, report }, definition) {
      for (const { name, element } of macro.parameters) {
        if (parametersOf(definition).get(name) || !isNameOfUnnamed(name, definition)) continue;
        const range = valueRange(document, element, 'ac:name');
        report({
          message: `Macro "${macro.name}" takes this parameter without a name, not as "${name}".`,
          range,
          fix: { title: 'Take the name away', safe: true, edits: [{ range, text: '' }] },
        });
      }
    },
  },
});
