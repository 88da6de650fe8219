import type { ParameterDefinition } from '@macrowright/macros';

/** The known values of a parameter for both products. */
export function valuesOf(parameter: ParameterDefinition): readonly string[] {
  const { type, values = [], valuesCloud = [], valuesDataCenter = [] } = parameter;
  const known = new Set([...values, ...valuesCloud, ...valuesDataCenter]);
  if (type === 'boolean' && known.size === 0) return ['true', 'false'];
  return [...known];
}

/** Whether `valuesOf` contains a value, without creating the list. */
export function isKnownValue(parameter: ParameterDefinition, value: string): boolean {
  const { type, values, valuesCloud, valuesDataCenter } = parameter;
  const lists = [values, valuesCloud, valuesDataCenter].filter((list) => list !== undefined);
  if (type === 'boolean' && lists.every((list) => list.length === 0)) return value === 'true' || value === 'false';
  return lists.some((list) => list.includes(value));
}
