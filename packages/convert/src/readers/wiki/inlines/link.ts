import type { InlineConstruct } from '../construct.ts';
import { linkEnd } from '../delimiters.ts';
import { readLink } from '../link.ts';

/**
 * Links to pages, anchors, files, users, spaces and URLs.
 *
 *     [Plan]  [the plan|KEY:Plan#goals|tip]  [^notes.pdf]  [~user]  [text|http://example.org]
 */
export const link: InlineConstruct = {
  name: 'link',
  starts: '[',
  read(cursor, at) {
    if (!cursor.links) return at;
    const close = linkEnd(cursor.reader, at + 1, cursor.end);
    const node = close > at + 1 ? readLink(cursor.reader, at + 1, close) : undefined;
    if (!node) return at;
    cursor.addNode(node, at, close + 1);
    return close + 1;
  },
};
