const word = /[\p{L}\p{Nd}]/u;

/** Whether the character at the offset is a letter or decimal digit. Everything else ends a word. */
export function isWordAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const code = text.charCodeAt(offset);
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0xdc00 && code <= 0xdfff) return offset > 0 && word.test(text.slice(offset - 1, offset + 1));
  return word.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Whether the offset is outside the range or at whitespace. */
export function isSpaceAt(text: string, offset: number, start: number, end: number): boolean {
  if (offset < start || offset >= end) return true;
  const code = text.charCodeAt(offset);
  return code === 32 || code === 9 || code === 10 || code === 160;
}

/** The characters that a backslash makes literal. */
export const special = '*_-+^~?!#@&{}[]()|\\:;.';

/** The offsets of a character in a range, except those escaped by a backslash. */
export function unescaped(text: string, character: string, start: number, end: number): number[] {
  const found: number[] = [];
  const expected = character.charCodeAt(0);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === expected) found.push(at);
  }
  return found;
}

/** The offset of the first character at or after `offset` that is neither a space nor a tab. */
export function skipSpaces(text: string, offset: number, end: number): number {
  while (offset < end && (text[offset] === ' ' || text[offset] === '\t')) offset++;
  return offset;
}
