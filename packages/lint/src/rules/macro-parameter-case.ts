import { valueRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Parameter names are case-sensitive. Takes precedence over `unknown-macro-parameter`. */
export const macroParameterCase = defineRule({
  code: 'macro-parameter-case',
  group: 'macros',
  severity: 'warning',
  summary: 'A parameter name differs from a known name only in case.',
  rationale: 'Parameter names are case-sensitive; a parameter with the wrong case has no effect.',
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
          message: `Parameter name "${name}" of macro "${macro.name}" has the wrong case; use "${known}".`,
          range,
          fix: { title: `Rename to "${known}"`, safe: true, edits: [{ range, text: known }] },
        });
      }
    },
  },
});
