import { type ChildNode, type Element, isElement, type Range, walk } from '@macrowright/storage';
import type { Loss } from '../../losses.ts';
import type { WikiWriter } from './construct.ts';
import { identityAttributes } from './vocabulary.ts';

/** Reports the ids and versions of an element, which wiki markup cannot store: a server assigns new ones. */
export function reportIdentity(writer: WikiWriter, element: Element): void {
  const names = Object.keys(element.attribs).filter((name) => identityAttributes.has(name));
  if (names.length > 0) writer.report(dropped(element, names, writer.rangeOf(element)));
}

/** The dropped ids of elements that are not reported yet and not kept as storage format. Nodes and losses are in source order. */
export function identityLosses(
  nodes: readonly ChildNode[],
  losses: readonly Loss[],
  rangeOf: (node: ChildNode) => Range,
): Loss[] {
  const reported = new Set(losses.filter(({ outcome }) => outcome === 'dropped').map(({ range }) => range?.start));
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
      if (range.end > keptUntil && !reported.has(range.start)) found.push(dropped(node, names, range));
    },
  });
  return found;
}

function dropped(element: Element, names: readonly string[], range: Range): Loss {
  const list = names.map((name) => `"${name}"`).join(', ');
  return {
    outcome: 'dropped',
    what: `${list} of "${element.name}"`,
    reason: `Wiki markup cannot store ${list} of "${element.name}".`,
    range,
  };
}

/** Whether an element has no attributes other than these and those that servers assign. */
export function hasOnly(element: Element, ...allowed: readonly string[]): boolean {
  for (const name in element.attribs) if (!allowed.includes(name) && !identityAttributes.has(name)) return false;
  return true;
}
