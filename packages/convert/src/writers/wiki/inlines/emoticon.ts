import { attribute } from '@macrowright/storage';
import { emoticons } from '../../../readers/wiki/emoticons.ts';
import { hasOnly } from '../identity.ts';
import type { InlineWriter } from './inline-writer.ts';

const spellings = new Map<string, string>();
for (const [spelling, name] of emoticons) if (!spellings.has(name)) spellings.set(name, spelling);

/** `:)` and the other emoticons. */
export const emoticon: InlineWriter = {
  elements: ['ac:emoticon'],
  write(element) {
    const name = attribute(element, 'ac:name') ?? '';
    const value = element.children.length === 0 ? spellings.get(name) : undefined;
    if (value === undefined) return { reason: `Wiki markup has no equivalent of the emoticon "${name}".` };
    // Cloud gives emojis without an emoticon the name of one, so the details can contradict the name
    if (!hasOnly(element, 'ac:name'))
      return { reason: `Wiki markup cannot express which emoji the emoticon "${name}" shows.`, nearest: () => value };
    return { type: 'emoticon', value };
  },
};
