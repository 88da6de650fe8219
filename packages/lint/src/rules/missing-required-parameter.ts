import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { isNameOfUnnamed } from '../unnamed-parameter.ts';

/** Absent, or blank. */
export const missingRequiredParameter: Rule = {
  code: 'missing-required-parameter',
  group: 'macros',
  severity: 'error',
  summary: 'A macro lacks a parameter that it needs.',
  rationale: 'Without it the macro shows an error or nothing.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="widget"/>',
    good: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://e.org"/></ac:parameter></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) => Object.values(definition?.parameters ?? {}).some(({ required }) => required),
    macro(macro, { document, registry, parametersOf, report }) {
      const definition = registry.get(macro.name);
      if (!definition || definition.distribution === 'wiki-only') return;
      const table = parametersOf(definition);
      for (const [name, { evidence }] of table.required) {
        const given = macro.parameters.some(
          (parameter) =>
            (table.get(parameter.name)?.name === name ||
              table.spelling(parameter.name) === name ||
              (name === '' && isNameOfUnnamed(parameter.name, definition))) &&
            (parameter.resources.length > 0 || parameter.value.trim() !== ''),
        );
        if (given) continue;
        const what = name === '' ? 'its unnamed parameter' : `parameter "${name}"`;
        report({
          message: `Macro "${macro.name}" needs ${what}.`,
          range: openRange(document, macro.element),
          severity: evidence === 'inferred' ? 'warning' : 'error',
        });
      }
    },
  },
};
