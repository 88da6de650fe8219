import { isWordAt } from '../characters.ts';
import type { InlineConstruct } from '../construct.ts';

/**
 * Monospaced text. Markup between the braces is parsed.
 *
 *     {{make all}}  {{{}x{}}}
 */
export const monospace: InlineConstruct = {
  name: 'monospace',
  starts: '{}',
  read(cursor, at) {
    const { text, lineStart, end } = cursor;
    if (text[at] === '{') {
      if (text.startsWith('{}}}', at) && at + 4 <= end) {
        cursor.addMark('{{', false, true, at, at + 4);
        return at + 4;
      }
      if (text[at + 1] !== '{' || at + 1 >= end || (at > lineStart && isWordAt(text, at - 1))) return at;
      // newer editors write {{{}x{}}}
      const next = text.startsWith('{{{}', at) ? at + 4 : at + 2;
      cursor.addMark('{{', true, false, at, next);
      return next;
    }
    const closes =
      text[at + 1] === '}' && at + 1 < end && text[at + 2] !== '}' && (at + 2 >= end || !isWordAt(text, at + 2));
    if (!closes) return at;
    cursor.addMark('{{', false, true, at, at + 2);
    return at + 2;
  },
};
