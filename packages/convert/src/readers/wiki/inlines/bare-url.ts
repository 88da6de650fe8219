import type { InlineConstruct } from '../construct.ts';
import { append, make, makeText } from '../node.ts';

const slashed = new Set(['http', 'https', 'ftp', 'ftps', 'nntp', 'irc']);
const plain = new Set(['mailto', 'news']);
const rest = /[^\s<>|{}"[\]]+/y;

/**
 * URLs without brackets. They are found at their colon, because they may start with any letter.
 *
 *     see http://example.org/a.
 */
export const bareUrl: InlineConstruct = {
  name: 'bare-url',
  starts: ':',
  read(cursor, at) {
    const { text, textStart, end } = cursor;
    let start = at;
    while (start > textStart && at - start < 7 && isLetter(text.charCodeAt(start - 1))) start--;
    if (at === start || (start > cursor.start && isLetter(text.charCodeAt(start - 1)))) return at;
    const scheme = text.slice(start, at).toLowerCase();
    const needsSlashes = slashed.has(scheme);
    if (!(needsSlashes ? text.startsWith('//', at + 1) : plain.has(scheme))) return at;
    const head = text[at + (needsSlashes ? 3 : 1)];
    if (head === undefined || head === '/' || head === ':') return at;
    rest.lastIndex = at + 1;
    const [tail = ''] = rest.exec(text) ?? [];
    const url = trimmed(text.slice(start, Math.min(at + 1 + tail.length, end)));
    if (url.length <= at - start + (needsSlashes ? 3 : 1)) return at;
    const after = start + url.length;
    if (!cursor.links) {
      cursor.addText(url, start, after);
      return after;
    }
    const link = make('a', { href: url }, start, after);
    append(link, makeText(url, start, after));
    cursor.addNode(link, start, after);
    return after;
  },
};

/** The URL without the punctuation that ends the sentence. A closing parenthesis stays if it is opened in the URL. */
function trimmed(url: string): string {
  let open = 0;
  for (const character of url)
    if (character === '(') open++;
    else if (character === ')') open--;
  let end = url.length;
  for (; end > 0 && ".,;:!?')".includes(url[end - 1] ?? ''); end--) {
    if (url[end - 1] !== ')') continue;
    if (open >= 0) break;
    open++;
  }
  return url.slice(0, end);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
