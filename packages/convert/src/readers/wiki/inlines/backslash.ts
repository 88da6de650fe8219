import { special } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';

/**
 * A backslash escapes the special character after it. Before any other character it is text.
 *
 *     \*plain\*  \{name}  C:\tmp
 */
export const backslash: InlineConstruct = {
  name: 'backslash',
  starts: '\\',
  read(cursor, at) {
    const { text, end } = cursor;
    const next = text[at + 1] ?? '';
    if (at + 1 >= end || !special.includes(next)) return at;
    // in \{{x}} both braces are escaped, so that the text is not monospaced
    const length = next === '{' && text[at + 2] === '{' ? 2 : 1;
    const after = at + 1 + length;
    cursor.addText(text.slice(at + 1, after), at, after);
    return after;
  },
};
