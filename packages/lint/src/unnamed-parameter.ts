import type { MacroDefinition } from '@macrowright/macros';

/** Whether a name is a common wrong name for the unnamed parameter of a macro. */
export function isNameOfUnnamed(name: string, { parameters, commonMistakes = {} }: MacroDefinition): boolean {
  if (!Object.hasOwn(parameters, '') || name === '' || Object.hasOwn(parameters, name)) return false;
  if (Object.hasOwn(commonMistakes, name)) return commonMistakes[name] === '';
  return parameters['']?.argument?.toLowerCase() === name.toLowerCase() || name === '0' || name === 'default';
}
