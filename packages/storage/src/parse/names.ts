import { isNameStart } from '../characters.ts';
import { isVoidElement } from '../void-elements.ts';

/** What is known of a name. One object for each name of a document, so that facts are found without hashing strings. */
export interface NameInfo {
  readonly name: string;
  /** No prefix, or one that is always bound, and one colon at most before what begins as a name: nothing to check. */
  readonly isSafe: boolean;
  /** An HTML element without content, which people close by habit the HTML way. */
  readonly isVoid: boolean;
  /** How many elements of the name are open: tells a stray end tag without a walk up the stack. */
  open: number;
  /** End tags that belong to elements which were already closed for want of them. */
  owed: number;
  /** Where the start tag begins that last had an attribute of the name: finds duplicates without a search. */
  lastTag: number;
}

const slots = 512;

/**
 * Gives the info of the name between two offsets. A name that was met lately is found by its length and three of its
 * characters, and compared in place; only others are cut out of the source.
 */
export function createNames(source: string): (start: number, end: number) => NameInfo {
  const lately = new Array<NameInfo | undefined>(slots).fill(undefined);
  const all = new Map<string, NameInfo>();
  return (start, end) => {
    const length = end - start;
    const ends = source.charCodeAt(start) * 7 + source.charCodeAt(end - 1);
    const slot = (ends * 31 + source.charCodeAt(start + (length >> 1)) * 3 + length) & (slots - 1);
    const known = lately[slot];
    if (known && known.name.length === length && source.startsWith(known.name, start)) return known;

    const name = source.slice(start, end);
    let info = all.get(name);
    if (!info) {
      info = createInfo(name);
      all.set(info.name, info);
    }
    lately[slot] = info;
    return info;
  };
}

function createInfo(cut: string): NameInfo {
  const name = Object.keys({ [cut]: 0 })[0] ?? cut; // a key is kept whole and once, not as a view of the source
  return {
    name,
    isSafe:
      !name.includes(':') ||
      (/^(?:ac|ri|at|xml):[^:]+$/.test(name) && isNameStart(name.charCodeAt(name.indexOf(':') + 1))),
    isVoid: isVoidElement(name),
    open: 0,
    owed: 0,
    lastTag: -1,
  };
}
