import * as examples from './builtin/index.ts';
import type { MacroExamples } from './example.ts';

/** The examples of every built-in macro, sorted by the macro's name. */
export const builtinExamples: readonly MacroExamples[] = /* @__PURE__ */ sorted(examples);

function sorted(members: Readonly<Record<string, MacroExamples>>): readonly MacroExamples[] {
  return Object.values(members).sort((a, b) => (a.definition.name < b.definition.name ? -1 : 1));
}
