import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';
import { isNameOfUnnamed } from '../unnamed-parameter.ts';

/** Required parameters that are missing or empty. */
export const missingRequiredParameter = defineRule({
  code: 'missing-required-parameter',
  group: 'macros',
  severity: 'error',
  summary: 'A required parameter is missing.',
  rationale: 'The macro displays an error, or nothing.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="widget"/>',
    good: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/video"/></ac:parameter></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) =>
      definition !== undefined &&
      definition.distribution !== 'wiki-only' &&
      Object.values(definition.parameters).some(({ required }) => required) &&
      definition,
    macro(macro, { document, parametersOf, report }, definition) {
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
});
