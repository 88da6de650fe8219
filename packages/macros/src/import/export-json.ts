import type { MacroDefinition } from '../definition.ts';

/** Writes macros in the form that `importJson` reads. Functions are omitted, so a custom view is lost. */
export function exportJson(macros: readonly MacroDefinition[]): string {
  const plain = macros.map((definition) => ({
    ...definition,
    parameters: Object.fromEntries(
      // importJson would store some types as resources by default
      Object.entries(definition.parameters).map(([name, facts]) => [
        name,
        { ...facts, encoding: facts.encoding ?? 'text' },
      ]),
    ),
  }));
  return `${JSON.stringify({ macros: plain }, undefined, 2)}\n`;
}
