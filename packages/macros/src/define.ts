import type { MacroBuilder } from './arguments.ts';
import { buildMacro, type LooseArguments } from './build.ts';
import type { MacroDefinition } from './definition.ts';

/**
 * Creates a definition that is also the builder of the macro: `info({ title: 'Before you deploy' }, 'Rotate the API key.')`
 * returns the element, and `info.parameters` describes the parameters.
 *
 * @throws TypeError if the name or the parameters are missing.
 */
export function defineMacro<const D extends MacroDefinition>(definition: D): MacroBuilder<D> {
  const { name, parameters } = definition;
  if (typeof name !== 'string' || name === '') throw new TypeError('A macro definition must have a "name".');
  if (typeof parameters !== 'object') throw new TypeError(`The definition of macro "${name}" must have "parameters".`);

  const build = (...given: [LooseArguments?]) => buildMacro(definition, ...given);
  // Object.assign would throw, because the name of a function is read-only
  Object.defineProperties(build, Object.getOwnPropertyDescriptors(definition));
  // the function now has every field of the definition; its argument types exist only for callers
  return build as unknown as MacroBuilder<D>;
}
