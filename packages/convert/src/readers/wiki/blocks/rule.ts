import type { BlockConstruct } from '../block-construct.ts';
import { skipBlanks } from '../characters.ts';
import { make } from '../node.ts';

/**
 * Four hyphens alone in their line.
 *
 *     ----
 */
export const rule: BlockConstruct = {
  name: 'rule',
  starts: '-',
  opens({ text }, { ink, end, list }) {
    if (!text.startsWith('----', ink) || skipBlanks(text, ink + 4, end) !== end) return false;
    // below three levels of dashes, "---- " is an item of the fourth that says nothing
    return !(ink + 4 < end && list.length >= 3 && /^-+$/.test(list.slice(0, 4)));
  },
  read(_cx, { start, end }, out) {
    out.push(make('hr', undefined, start, end));
    return end + 1;
  },
};
