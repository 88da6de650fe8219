import { isSpaceAt, isWordAt } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';

/**
 * The delimiters of phrases, by the flanking rules: an opener stands after no letter and before ink, a closer after ink
 * and before no letter. `^` and `~` also stand inside words.
 *
 *     *strong* _em_ ??cite?? -del- +u+ H~2~O x^2^
 */
export const phrase: InlineConstruct = {
  name: 'phrase',
  starts: '*_-+^~?',
  read(cursor, at) {
    const { text, lineStart, end } = cursor;
    const mark = text[at] === '?' ? '??' : (text[at] ?? '');
    if (mark === '??' && text[at + 1] !== '?') return at;
    const next = at + mark.length;
    if (next > end) return at;
    const inside = mark === '^' || mark === '~';
    const blankBefore = isSpaceAt(text, at - 1, lineStart, end);
    const blankAfter = isSpaceAt(text, next, lineStart, end);
    const wordBefore = !blankBefore && isWordAt(text, at - 1);
    const wordAfter = !blankAfter && isWordAt(text, next);
    const opens =
      !blankAfter && (inside || !wordBefore) && !text.startsWith(mark, next) && !isDoubled(text, mark, at, lineStart);
    const closes = !blankBefore && (inside || !wordAfter) && !(mark === '-' && text[next] === '-' && next < end);
    if (!opens && !closes) return next;
    cursor.addMark(mark, opens, closes, at, next);
    return next;
  },
};

/** Names such as `__init__` are text, and so are hyphens side by side. */
function isDoubled(text: string, mark: string, at: number, lineStart: number): boolean {
  return (mark === '_' || mark === '-') && at > lineStart && text[at - 1] === mark;
}
