import type { Element } from '@macroscope/storage';
import type { WriteContext } from './context.ts';
import { identityAttributes } from './vocabulary.ts';

/** Notes the ids and versions of an element that wiki markup does not carry: a server gives out new ones. */
export function dropIdentity(cx: WriteContext, node: Element): void {
  const dropped = Object.keys(node.attribs).filter((name) => identityAttributes.has(name) || isEmojiDetail(name));
  if (dropped.length === 0) return;
  const names = dropped.map((name) => `"${name}"`).join(', ');
  cx.losses.push({
    range: cx.rangeOf(node),
    reason: `Wiki markup does not carry ${names} of "${node.name}".`,
    outcome: 'dropped',
  });
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
