import { valueRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';
import { isNameOfUnnamed } from '../unnamed-parameter.ts';

/** The unnamed parameter has no name. Takes precedence over `unknown-macro-parameter`. */
export const namedDefaultParameter = defineRule({
  code: 'named-default-parameter',
  group: 'macros',
  severity: 'warning',
  summary: 'The unnamed parameter of a macro has a name.',
  rationale: 'The macro looks for a parameter with an empty name and does not find it.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="name">setup</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup</ac:parameter></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) => definition,
    macro(macro, { document, parametersOf, report }, definition) {
      const table = parametersOf(definition);
      for (const { name, element } of macro.parameters) {
        const known = table.get(name);
        const isUnnamed = known ? known.name === '' : isNameOfUnnamed(name, definition);
        if (!isUnnamed || name === '') continue;
        const range = valueRange(document, element, 'ac:name');
        report({
          message: `This parameter of macro "${macro.name}" must not have a name; remove "${name}".`,
          range,
          fix: { title: 'Remove the name', safe: true, edits: [{ range, text: '' }] },
        });
      }
    },
  },
});
