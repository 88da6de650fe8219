import { type ChildNode, isElement, macroOf, serialize } from '@macrowright/storage';
import { isComment } from 'domhandler';
import { keptMacro } from '../../readers/wiki/kept-storage.ts';
import type { WikiWriter } from './construct.ts';

/** Embeds nodes as storage format in a form that the wiki reader restores. */
export function keep(node: ChildNode | readonly ChildNode[], placement: 'block' | 'inline'): string {
  const storage = serialize(node);
  const name = keptMacro(placement === 'inline', storage);
  return `{${name}}${storage}{${name}}`;
}

/** Reports an unsupported block and writes what the policy requires: kept storage format or the nearest form. */
export function writeUnsupported(
  writer: WikiWriter,
  node: ChildNode,
  { reason, nearest }: { readonly reason: string; readonly nearest: () => string },
): string {
  const isKept = reportUnsupported(writer, node, reason);
  return isKept ? keep(node, 'block') : nearest();
}

/** Reports an unsupported node, and returns whether the policy keeps it as storage format. */
export function reportUnsupported(writer: WikiWriter, node: ChildNode, reason: string): boolean {
  const isKept = writer.policy === 'keep';
  writer.report({ outcome: isKept ? 'kept' : 'nearest', what: describe(node), reason, range: writer.rangeOf(node) });
  return isKept;
}

/** The name of an element in messages. */
export function nameOf(node: ChildNode): string {
  return isElement(node) ? `"${node.name}"` : 'this content';
}

/** The name of a node in losses. */
export function describe(node: ChildNode): string {
  if (!isElement(node)) return isComment(node) ? 'comment' : 'text';
  const macro = macroOf(node);
  return macro ? `macro "${macro.name}"` : `element "${node.name}"`;
}
