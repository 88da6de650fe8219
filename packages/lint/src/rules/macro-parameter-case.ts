import { valueRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Parameter names are case-sensitive. Wins over `unknown-macro-parameter`. */
export const macroParameterCase = defineRule({
  code: 'macro-parameter-case',
  group: 'macros',
  severity: 'warning',
  summary: 'A parameter name differs from a known one by case alone.',
  rationale: 'Parameter names are case-sensitive; in the wrong case they do nothing.',
  source: 'Working with Macros page',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxlevel">3</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) => definition,
    macro(macro, { document, parametersOf, report }, definition) {
      const table = parametersOf(definition);
      for (const { name, element } of macro.parameters) {
        if (table.get(name)) continue;
        const known = table.spelling(name);
        if (known === undefined) continue;
        const range = valueRange(document, element, 'ac:name');
        report({
          message: `Parameter "${name}" of macro "${macro.name}" is written "${known}".`,
          range,
          fix: { title: `Rename to "${known}"`, safe: true, edits: [{ range, text: known }] },
        });
      }
    },
  },
});
