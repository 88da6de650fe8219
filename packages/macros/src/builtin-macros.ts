import * as builders from './builtin/index.ts';
import type { MacroDefinition } from './definition.ts';

/** Every built-in macro, sorted by name. */
export const builtinMacros: readonly MacroDefinition[] = /* @__PURE__ */ sorted(builders);

function sorted(members: Readonly<Record<string, MacroDefinition>>): readonly MacroDefinition[] {
  return Object.values(members).sort((a, b) => (a.name < b.name ? -1 : 1));
}
