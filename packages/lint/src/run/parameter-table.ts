import { globalParameters, type MacroDefinition, type ParameterDefinition } from '@macrowright/macros';
import type { ParameterTable } from '../rule.ts';

/** Indexes the parameters of a definition by name, alias and spelling. */
export function createParameterTable({ parameters }: MacroDefinition): ParameterTable {
  const byName = new Map<string, { name: string; definition: ParameterDefinition }>();
  for (const [name, definition] of Object.entries(globalParameters)) byName.set(name, { name, definition });
  for (const [name, definition] of Object.entries(parameters)) {
    for (const alias of definition.aliases ?? []) byName.set(alias, { name, definition });
  }
  for (const [name, definition] of Object.entries(parameters)) byName.set(name, { name, definition });
  const folded = new Map<string, string>();
  for (const name of byName.keys()) folded.set(name.toLowerCase(), name);
  const required = Object.entries(parameters).filter(([, definition]) => definition.required);
  return { get: (name) => byName.get(name), spelling: (name) => folded.get(name.toLowerCase()), required };
}
