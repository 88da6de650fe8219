import { type ChildNode, type Element, isElement, type Range, walk } from '@macrowright/storage';
import type { Loss } from '../../losses.ts';
import type { WriteContext } from './context.ts';
import { identityAttributes } from './vocabulary.ts';

/** Notes the ids and versions of an element that wiki markup does not carry: a server gives out new ones. */
export function dropIdentity(cx: WriteContext, node: Element): void {
  const names = Object.keys(node.attribs).filter((name) => identityAttributes.has(name) || isEmojiDetail(name));
  if (names.length === 0) return;
  cx.losses.push(dropped(node, names, cx.rangeOf(node)));
}

/** Notes them of every element that is neither noted yet nor kept as storage. Nodes and losses are in source order. */
export function identityLosses(
  nodes: readonly ChildNode[],
  losses: readonly Loss[],
  rangeOf: (node: ChildNode) => Range,
): Loss[] {
  const noted = new Set(losses.filter(({ outcome }) => outcome === 'dropped').map(({ range }) => range?.start));
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
      if (range.end > keptUntil && !noted.has(range.start)) found.push(dropped(node, names, range));
    },
  });
  return found;
}

function dropped(node: Element, names: readonly string[], range: Range): Loss {
  const list = names.map((name) => `"${name}"`).join(', ');
  return {
    outcome: 'dropped',
    what: `${list} of "${node.name}"`,
    reason: `Wiki markup cannot store ${list} of "${node.name}".`,
    range,
  };
}

/** Whether an attribute only repeats in another way which emoticon is meant. */
export function isEmojiDetail(name: string): boolean {
  return name.startsWith('ac:emoji-');
}

/** Whether all attributes of an element are among these, or such as servers give out. */
export function hasOnly(node: Element, ...allowed: readonly string[]): boolean {
  for (const name in node.attribs) if (!allowed.includes(name) && !identityAttributes.has(name)) return false;
  return true;
}
