import { type Macro, macroOf } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** The text of a macro's parameter, or `''` if its value is a resource. The last one wins if there are duplicates. */
export function parameterValue(macro: Macro | Element, name: string): string | undefined {
  const { parameters = [] } = 'parameters' in macro ? macro : (macroOf(macro) ?? {});
  return parameters.findLast((parameter) => parameter.name === name)?.value;
}
