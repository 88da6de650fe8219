import { builtinRules, type Rule } from '@macrowright/lint';
import { commonMacroMistakes, createRegistry, type MacroDefinition, type MacroRegistry } from '@macrowright/macros';
import { documentation } from './documentation.ts';

/** The rules with all that is written about them. */
export const documentedRules: readonly Rule[] = builtinRules.map((rule) => ({
  ...rule,
  ...documentation.rules[rule.code],
}));

/** A registry with all that is written about its built-in macros. */
export function documentedRegistry(registry: MacroRegistry): MacroRegistry {
  return createRegistry(registry.definitions.map(documentedMacro), { commonMistakes: commonMacroMistakes });
}

/** A macro with all that is written about it. */
export function documentedMacro(macro: MacroDefinition): MacroDefinition {
  const known = Object.hasOwn(documentation.macros, macro.name) ? documentation.macros[macro.name] : undefined;
  // A macro of one's own has its own words.
  if (!known || macro.summary !== undefined) return macro;
  const { parameters: docs, ...rest } = known;
  const parameters = Object.entries(macro.parameters).map(([name, own]) => [name, { ...own, doc: docs[name] ?? '' }]);
  return { ...macro, ...rest, parameters: Object.fromEntries(parameters) };
}
