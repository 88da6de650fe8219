import { isXmlCharacter } from './characters.ts';
import { xhtmlEntities } from './xhtml-entities.ts';

const reference = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z][A-Za-z0-9]*));/g;

/** The text that raw markup stands for. A reference that is none, or names nothing, stays as it is written. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
    const code =
      name === undefined ? Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16) : entityCode(name);
    return code !== undefined && isXmlCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

/** The code point that an XHTML entity name stands for. */
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

/** Text as markup. `>` is escaped so that no `]]>` can arise, U+00A0 so that a reader of the source sees it. */
export function encodeText(value: string): string {
  return encode(value, /[&<>\u00a0\r]/g);
}

/** An attribute value as markup, for double quotes. White space is escaped so that a parser does not fold it. */
export function encodeAttribute(value: string): string {
  return encode(value, /[&<"\t\n\r\u00a0]/g);
}

function encode(value: string, special: RegExp): string {
  // most texts hold nothing special, and a search costs less than a replace that finds nothing
  return value.search(special) < 0 ? value : value.replace(special, (found) => escapes[found] ?? found);
}
