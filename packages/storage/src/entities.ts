import { isXmlCharacter } from './characters.ts';
import { xhtmlEntities } from './xhtml-entities.ts';

/** Decodes the references in raw markup. Invalid and unknown references stay as they are. */
export function decodeEntities(raw: string): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let [text, from] = ['', 0];
  while (at >= 0) {
    const start = at + 1;
    at = endOfName(raw, raw.charCodeAt(start) === hash ? start + 1 : start);
    const character = raw.charCodeAt(at) === semicolon ? characterOf(raw.slice(start, at)) : undefined;
    if (character !== undefined) {
      text += raw.slice(from, start - 1) + character;
      from = at + 1;
    }
    at = raw.indexOf('&', at);
  }
  return from === 0 ? raw : text + raw.slice(from);
}

const hash = 35;
const semicolon = 59;

/** The end of the ASCII letters and digits at an offset. */
function endOfName(raw: string, start: number): number {
  let at = start;
  for (;;) {
    const code = raw.charCodeAt(at);
    const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!isWord) return at;
    at++;
  }
}

/** The character of a reference without its `&` and `;`: `amp`, `#38`, `#x26`. */
function characterOf(name: string): string | undefined {
  let code = entityCode(name);
  if (code === undefined) {
    const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
    if (hex === undefined && decimal === undefined) return undefined;
    code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  }
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** The code point of an XHTML entity; `undefined` for an unknown name. */
export function entityCode(name: string): number | undefined {
  return Object.hasOwn(xhtmlEntities, name) ? xhtmlEntities[name] : undefined;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u00a0': '&nbsp;',
};

/** Encodes text as markup. `>` is escaped so that no `]]>` can result, U+00A0 so that it is visible in the source. */
export function encodeText(value: string): string {
  return encode(value, /[&<>\u00a0\r]/g);
}

/** Encodes an attribute value for double quotes. White space is escaped so that a parser does not normalize it. */
export function encodeAttribute(value: string): string {
  return encode(value, /[&<"\t\n\r\u00a0]/g);
}

function encode(value: string, special: RegExp): string {
  // most strings need no escaping, and a search is cheaper than a replace without a match
  return value.search(special) < 0 ? value : value.replace(special, (found) => escapes[found] ?? found);
}
