import { type ChildNode, isElement, macroOf, serialize } from '@macrowright/storage';
import { isComment } from 'domhandler';
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
export function unsupported(
  cx: WriteContext,
  node: ChildNode,
  reason: string,
  { inline, nearest }: { readonly inline: boolean; readonly nearest: () => string },
): string {
  const kept = cx.policy === 'keep';
  cx.losses.push({ outcome: kept ? 'kept' : 'nearest', what: describe(node), reason, range: cx.rangeOf(node) });
  return kept ? keep(node, inline) : nearest();
}

/** How a loss names a node. */
export function describe(node: ChildNode): string {
  if (!isElement(node)) return isComment(node) ? 'comment' : 'text';
  const macro = macroOf(node);
  return macro ? `macro "${macro.name}"` : `element "${node.name}"`;
}

/** How a message names an element. */
export function nameOf(node: ChildNode): string {
  return isElement(node) ? `"${node.name}"` : 'This';
}
