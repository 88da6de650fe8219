import { builtinMacros } from './builtin-macros.ts';
import { commonMacroMistakes } from './common-mistakes.ts';
import type { MacroDefinition } from './definition.ts';
import { createRegistry, type MacroRegistry } from './registry.ts';

/** Built on first use and shared, so that all callers benefit from its cached suggestions. */
let shared: MacroRegistry | undefined;

/** A registry of the built-in macros and the given custom ones. A custom macro replaces a built-in one with the same name. */
export function createBuiltinRegistry(customMacros: readonly MacroDefinition[] = []): MacroRegistry {
  if (customMacros.length > 0) return registryWith(customMacros);
  shared ??= registryWith([]);
  return shared;
}

function registryWith(customMacros: readonly MacroDefinition[]): MacroRegistry {
  return createRegistry([...builtinMacros, ...customMacros], { commonMistakes: commonMacroMistakes });
}
