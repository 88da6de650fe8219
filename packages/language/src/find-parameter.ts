import type { MacroDefinition, ParameterDefinition } from '@macrowright/macros';

/** The parameter of a macro with a name or alias. The unnamed parameter is `''`. */
export function findParameter(definition: MacroDefinition, name: string): ParameterDefinition | undefined {
  const { parameters } = definition;
  if (Object.hasOwn(parameters, name)) return parameters[name];
  return Object.values(parameters).find(({ aliases }) => aliases?.includes(name));
}
