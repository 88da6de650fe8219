import { type ChildNode, isElement, serialize } from '@macrowright/storage';
import { keptMacro } from '../../readers/wiki/kept-storage.ts';
import type { WriteContext } from './context.ts';

/** Writes a node as storage inside the wiki text, in the form that wiki to storage restores. */
export function keep(node: ChildNode | readonly ChildNode[], inline: boolean): string {
  const storage = serialize(node);
  const name = keptMacro(inline, storage);
  return `{${name}}${storage}{${name}}`;
}

/**
 * Deals with a node that wiki markup cannot say: kept as storage, or as the caller's nearest form.
 *
 * `nearest` is only called when the policy asks for it, and may itself find further losses.
 */
export function unsayable(
  cx: WriteContext,
  node: ChildNode,
  reason: string,
  { inline, nearest }: { readonly inline: boolean; readonly nearest: () => string },
): string {
  const kept = cx.policy === 'keep';
  cx.losses.push({ range: cx.rangeOf(node), reason, outcome: kept ? 'kept' : 'nearest' });
  return kept ? keep(node, inline) : nearest();
}

/** How a message names an element. */
export function nameOf(node: ChildNode): string {
  return isElement(node) ? `"${node.name}"` : 'This';
}
