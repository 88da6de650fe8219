import { type LintPlugin, type Rule, rulesOf } from '@macrowright/lint';
import { commonMacroMistakes, createRegistry, type MacroDefinition, type MacroRegistry } from '@macrowright/macros';
import { documentation } from './documentation.ts';

const ruleLists = new WeakMap<readonly LintPlugin[], readonly Rule[]>();

/** The built-in rules and those of plugins, with their documentation. */
export function documentedRules(plugins: readonly LintPlugin[]): readonly Rule[] {
  const known = ruleLists.get(plugins);
  if (known) return known;
  const rules = rulesOf({ plugins }).map((rule) => ({ ...rule, ...documentation.rules[rule.code] }));
  ruleLists.set(plugins, rules);
  return rules;
}

/** A registry that includes the documentation of the built-in macros. */
export function documentedRegistry(registry: MacroRegistry): MacroRegistry {
  return createRegistry(registry.definitions.map(documentedMacro), { commonMistakes: commonMacroMistakes });
}

/** A macro with its documentation. */
export function documentedMacro(macro: MacroDefinition): MacroDefinition {
  const known = Object.hasOwn(documentation.macros, macro.name) ? documentation.macros[macro.name] : undefined;
  // A custom macro of the same name has its own documentation.
  if (!known || macro.summary !== undefined) return macro;
  const { parameters: docs, ...rest } = known;
  const parameters = Object.entries(macro.parameters).map(([name, own]) => [name, { ...own, doc: docs[name] ?? '' }]);
  return { ...macro, ...rest, parameters: Object.fromEntries(parameters) };
}
