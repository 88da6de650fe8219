import { isNameStart } from '../characters.ts';
import { foreignElements } from '../vocabulary/foreign-elements.ts';
import { isElementName } from '../vocabulary/vocabulary.ts';
import { isVoidElement } from '../void-elements.ts';

/** Facts about a name. There is one object for each name in a document, so that a lookup does not hash strings. */
export interface NameInfo {
  readonly name: string;
  /** Whether the name is valid in every document: it has no prefix, or a valid local name after one that is always bound. */
  readonly isSafe: boolean;
  /** Whether an attribute with this name binds a prefix or the default namespace. */
  readonly isDeclaration: boolean;
  /** Whether this is a void element of HTML, which authors often leave unclosed. */
  readonly isVoid: boolean;
  /** Whether this is the name of an element in the vocabulary, or has a prefix. */
  readonly isKnown: boolean;
  /** Number of open elements with this name; finds a stray end tag without a walk up the stack. */
  open: number;
  /** Number of expected end tags of elements that were already closed as unclosed. */
  owed: number;
  /** Start of the last start tag that had an attribute with this name; finds duplicates without a search. */
  lastTag: number;
}

const slots = 512;

/**
 * Creates a function that looks up the name between two offsets. A recent name is found by its length and three of its
 * characters and compared in place; only other names are cut out of the source.
 */
export function createNames(source: string): (start: number, end: number) => NameInfo {
  const recent = new Array<NameInfo | undefined>(slots).fill(undefined);
  const all = new Map<string, NameInfo>();
  return (start, end) => {
    const length = end - start;
    const ends = source.charCodeAt(start) * 7 + source.charCodeAt(end - 1);
    const slot = (ends * 31 + source.charCodeAt(start + (length >> 1)) * 3 + length) & (slots - 1);
    const known = recent[slot];
    if (known && known.name.length === length && source.startsWith(known.name, start)) return known;

    const name = source.slice(start, end);
    let info = all.get(name);
    if (!info) {
      info = createInfo(name);
      all.set(info.name, info);
    }
    recent[slot] = info;
    return info;
  };
}

function createInfo(slice: string): NameInfo {
  const name = Object.keys({ [slice]: 0 })[0] ?? slice; // V8 internalizes a key, while a slice keeps the source alive
  return {
    name,
    isSafe:
      !name.includes(':') ||
      (/^(?:ac|ri|at|xml):[^:]+$/.test(name) && isNameStart(name.charCodeAt(name.indexOf(':') + 1))),
    isDeclaration: name === 'xmlns' || name.startsWith('xmlns:'),
    isVoid: isVoidElement(name),
    isKnown: name.includes(':') || isElementName(name) || Object.hasOwn(foreignElements, name),
    open: 0,
    owed: 0,
    lastTag: -1,
  };
}
