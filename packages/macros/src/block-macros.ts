import type { MacroRegistry } from './registry.ts';

/**
 * Tells of a macro whether it stands as a block, as `formatStorage` of `@macrowright/storage` asks: `undefined` where its
 * definition leaves that open, or there is none.
 */
export function blockMacros(
  registry: Pick<MacroRegistry, 'get'>,
): (macro: { readonly name: string }) => boolean | undefined {
  return ({ name }) => {
    const placement = registry.get(name)?.placement;
    return placement === undefined || placement === 'both' ? undefined : placement === 'block';
  };
}
