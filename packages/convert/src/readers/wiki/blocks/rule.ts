import { skipSpaces } from '../characters.ts';
import type { BlockConstruct } from '../construct.ts';
import { make } from '../node.ts';

/**
 * A line of four hyphens.
 *
 *     ----
 */
export const rule: BlockConstruct = {
  name: 'rule',
  starts: '-',
  opens({ text }, { ink, end, list }) {
    if (!text.startsWith('----', ink) || skipSpaces(text, ink + 4, end) !== end) return false;
    // below three levels of dashes, "---- " is an empty item of the fourth level
    return !(ink + 4 < end && list.length >= 3 && /^-+$/.test(list.slice(0, 4)));
  },
  read(_reader, { start, end }, out) {
    out.push(make('hr', undefined, start, end));
    return end + 1;
  },
};
