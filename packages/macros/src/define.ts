import type { MacroBuilder } from './arguments.ts';
import { buildMacro, type LooseArguments } from './build.ts';
import type { MacroDefinition } from './definition.ts';

/**
 * Makes a definition that is also the macro's builder: `info({ title: 'Mind' }, 'Wet paint.')` returns the element,
 * `info.parameters` tells what it takes.
 *
 * @throws TypeError when name or parameters are missing.
 */
export function defineMacro<const D extends MacroDefinition>(definition: D): MacroBuilder<D> {
  const { name, parameters } = definition;
  if (typeof name !== 'string' || name === '') throw new TypeError('A macro definition needs a "name".');
  if (typeof parameters !== 'object') throw new TypeError(`The definition of macro "${name}" needs "parameters".`);

  const build = (...given: [LooseArguments?]) => buildMacro(definition, ...given);
  // the name of a function is read-only, so Object.assign would throw
  Object.defineProperties(build, Object.getOwnPropertyDescriptors(definition));
  // every field of the definition was put on the function above; the argument types exist for callers only
  return build as unknown as MacroBuilder<D>;
}
