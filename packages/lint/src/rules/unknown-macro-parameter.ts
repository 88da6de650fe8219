import { attribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';
import { isNameOfUnnamed } from '../unnamed-parameter.ts';

/** Confluence silently ignores unknown parameters. */
export const unknownMacroParameter = defineRule({
  code: 'unknown-macro-parameter',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro has an unknown parameter.',
  rationale: 'Confluence silently ignores parameters with a wrong name.',
  source: 'kovetskiy/mark#187',
  fixable: 'suggest',
  examples: {
    bad: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="color">Green</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macroWhen: (definition) => definition?.parametersComplete !== false && definition,
    macro(macro, { document, registry, parametersOf, report }, definition) {
      const table = parametersOf(definition);
      for (const { name, element } of macro.parameters) {
        if (table.get(name) || table.spelling(name) !== undefined) continue; // known, or reported by macro-parameter-case
        if (name === '' && attribute(element, 'ac:name') === undefined && element.name === 'ac:parameter') continue; // reported by missing-required-attribute
        if (isNameOfUnnamed(name, definition)) continue; // reported by named-default-parameter
        const suggestion = registry.suggestParameter(definition, name);
        const range = valueRange(document, element, 'ac:name');
        const what = name === '' ? 'no unnamed parameter' : `no parameter "${name}"`;
        report({
          message: `Macro "${macro.name}" has ${what}.${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
          range,
          fix:
            suggestion === undefined || element.name !== 'ac:parameter'
              ? undefined
              : { title: `Rename to "${suggestion}"`, safe: false, edits: [{ range, text: suggestion }] },
        });
      }
    },
  },
});
