import { isSpaceAt, isWordAt } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';

/**
 * The delimiters of phrases. An opener cannot follow a letter or precede whitespace; a closer cannot follow whitespace or
 * precede a letter. `^` and `~` may also be inside words.
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
    const inWords = mark === '^' || mark === '~';
    const spaceBefore = isSpaceAt(text, at - 1, lineStart, end);
    const spaceAfter = isSpaceAt(text, next, lineStart, end);
    const wordBefore = !spaceBefore && isWordAt(text, at - 1);
    const wordAfter = !spaceAfter && isWordAt(text, next);
    const opens =
      !spaceAfter && (inWords || !wordBefore) && !text.startsWith(mark, next) && !isDoubled(text, mark, at, lineStart);
    const closes = !spaceBefore && (inWords || !wordAfter) && !(mark === '-' && text[next] === '-' && next < end);
    if (!opens && !closes) return next;
    cursor.addMark(mark, opens, closes, at, next);
    return next;
  },
};

/** Names such as `__init__` and double hyphens are text. */
function isDoubled(text: string, mark: string, at: number, lineStart: number): boolean {
  return (mark === '_' || mark === '-') && at > lineStart && text[at - 1] === mark;
}
