import { builtinMacros } from './builtin/index.ts';
import type { MacroDefinition } from './definition.ts';
import { macroMisnomers } from './misnomers.ts';
import { createRegistry, type MacroRegistry } from './registry.ts';

/** A registry of the built-in macros and, after them, your own. */
export function createBuiltinRegistry(own: readonly MacroDefinition[] = []): MacroRegistry {
  return createRegistry([...builtinMacros, ...own], { misnomers: macroMisnomers });
}
