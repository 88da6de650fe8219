import type { MacroDefinition } from '../definition.ts';

/** Macros in the plain form that `importJson` reads; functions are left out, so a macro's own view is lost. */
export function exportJson(macros: readonly MacroDefinition[]): string {
  const plain = macros.map((definition) => ({
    ...definition,
    parameters: Object.fromEntries(
      // a type whose usual form is a resource must say that this parameter is text
      Object.entries(definition.parameters).map(([name, facts]) => [
        name,
        { ...facts, encoding: facts.encoding ?? 'text' },
      ]),
    ),
  }));
  return `${JSON.stringify({ macros: plain }, undefined, 2)}\n`;
}
