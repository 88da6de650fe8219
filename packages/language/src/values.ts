import type { ParameterDefinition } from '@macroscope/macros';

/** The values that a parameter is known to take, of both products. */
export function valuesOf(parameter: ParameterDefinition): readonly string[] {
  const { type, values = [], valuesCloud = [], valuesDataCenter = [] } = parameter;
  const known = new Set([...values, ...valuesCloud, ...valuesDataCenter]);
  if (type === 'boolean' && known.size === 0) return ['true', 'false'];
  return [...known];
}
