import type { MacroRegistry } from './registry.ts';

/**
 * For `formatStorage` of `@macrowright/storage`: returns a function that decides whether a macro is a block. It returns
 * `undefined` for an unknown macro and for one that can be either.
 */
export function blockMacros(
  registry: Pick<MacroRegistry, 'get'>,
): (macro: { readonly name: string }) => boolean | undefined {
  return ({ name }) => {
    const placement = registry.get(name)?.placement;
    return placement === undefined || placement === 'both' ? undefined : placement === 'block';
  };
}
