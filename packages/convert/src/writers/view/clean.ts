import { isXmlCharacter } from '@macrowright/storage';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Text without characters that markup cannot hold: each becomes U+FFFD. For text that comes from outside of the page. */
export function clean(value: string): string {
  if (!suspicious.test(value) && value.isWellFormed()) return value;
  let cleaned = '';
  for (const character of value) cleaned += isXmlCharacter(character.codePointAt(0) ?? 0) ? character : '\ufffd';
  return cleaned;
}

const unreserved = /^[\w.-]*$/;

/** A part of an address, percent-encoded. Lone surrogates, which have no encoding, become U+FFFD. */
export function encodePart(value: string): string {
  if (unreserved.test(value)) return value;
  return encodeURIComponent(value.toWellFormed());
}

/** A value of a query string as forms write it. */
export function encodeForm(value: string): string {
  return encodePart(value).replaceAll('%20', '+');
}
