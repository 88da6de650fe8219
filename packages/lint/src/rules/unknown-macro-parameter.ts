import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Confluence drops a parameter it does not know, without a word. */
export const unknownMacroParameter: Rule = {
  code: 'unknown-macro-parameter',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro names a parameter that its definition does not have.',
  rationale: 'Parameters with a wrong name are silently ignored.',
  source: 'kovetskiy/mark#187',
  fixable: 'suggest',
  examples: {
    bad: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="color">Green</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macro(macro, { document, registry, parametersOf, report }) {
      const definition = registry.get(macro.name);
      if (!definition || definition.parametersComplete === false) return;
      const table = parametersOf(definition);
      for (const { name, element } of macro.parameters) {
        if (table.get(name)) continue;
        const misnomers = definition.parameterMisnomers ?? {};
        const meant = Object.hasOwn(misnomers, name) ? misnomers[name] : undefined;
        if (table.spelling(name) !== undefined) continue; // macro-parameter-case
        const range = valueRange(document, element, 'ac:name');
        const what = name === '' ? 'no unnamed parameter' : `no parameter "${name}"`;
        const hint = meant === undefined ? '.' : `; did you mean "${meant}"?`;
        report({
          message: `Macro "${macro.name}" has ${what}${hint}`,
          range,
          fix:
            meant === undefined
              ? undefined
              : { title: `Rename to "${meant}"`, safe: false, edits: [{ range, text: meant }] },
        });
      }
    },
  },
};
