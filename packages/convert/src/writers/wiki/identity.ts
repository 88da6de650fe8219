import { type ChildNode, type Element, isElement, type Range, walk } from '@macrowright/storage';
import type { Loss } from '../../losses.ts';
import { identityAttributes } from './vocabulary.ts';

/**
 * The ids and versions of elements that are not kept as storage format. Wiki markup cannot store them: a server assigns new ones.
 * Nodes and losses are in source order.
 */
export function identityLosses(
  nodes: readonly ChildNode[],
  losses: readonly Loss[],
  rangeOf: (node: ChildNode) => Range,
): Loss[] {
  const kept = losses.flatMap(({ outcome, range }) => (outcome === 'kept' && range ? [range] : []));
  const found: Loss[] = [];
  let next = 0;
  let keptUntil = -1;
  walk(nodes, {
    enter(node) {
      if (!isElement(node)) return;
      const names = Object.keys(node.attribs).filter((name) => identityAttributes.has(name));
      if (names.length === 0) return;
      const range = rangeOf(node);
      for (let one = kept[next]; one && one.start <= range.start; one = kept[++next]) {
        keptUntil = Math.max(keptUntil, one.end);
      }
      if (range.end <= keptUntil) return;
      const what = `${names.map((name) => `"${name}"`).join(', ')} of "${node.name}"`;
      found.push({ outcome: 'dropped', what, reason: `Wiki markup cannot store ${what}.`, range });
    },
  });
  return found;
}

/** Whether an element has no attributes other than these and those that servers assign. */
export function hasOnly(element: Element, ...allowed: readonly string[]): boolean {
  for (const name in element.attribs) if (!allowed.includes(name) && !identityAttributes.has(name)) return false;
  return true;
}
