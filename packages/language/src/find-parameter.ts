import type { MacroDefinition, ParameterDefinition } from '@macrowright/macros';

/** The parameter that a macro knows under a name or an alias; the unnamed one is `''`. */
export function findParameter(definition: MacroDefinition, name: string): ParameterDefinition | undefined {
  const { parameters } = definition;
  if (Object.hasOwn(parameters, name)) return parameters[name];
  return Object.values(parameters).find(({ aliases }) => aliases?.includes(name));
}
