import { attribute, type Element } from '@macrowright/storage';
import { emoticons } from '../../readers/wiki/emoticons.ts';
import { hasOnly } from './loss.ts';

const spellings = new Map<string, string>();
for (const [spelling, name] of emoticons) if (!spellings.has(name)) spellings.set(name, spelling);

/** How an emoticon is written in wiki markup; `undefined` when it cannot. */
export function spellingOf(node: Element): string | undefined {
  if (!hasOnly(node, 'ac:name', 'ac:emoji-shortname', 'ac:emoji-id', 'ac:emoji-fallback')) return undefined;
  if (node.children.length > 0) return undefined;
  return spellings.get(attribute(node, 'ac:name') ?? '');
}
