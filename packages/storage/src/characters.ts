/** Characters that XML 1.0 forbids. With the `u` flag, a surrogate in a class matches only if it is unpaired. */
export const forbiddenCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: matching control characters is the purpose
  /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

/** Whether XML 1.0 allows a code point. */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Matches a whole name, as `isNameStart` and `isNameCharacter` do unit by unit. Builders need only this. */
export const nameSyntax =
  /^(?![\u0300-\u036f\u203f\u2040\xb7\d.-])[-.:\w\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\udfff\uf900-\ufdcf\ufdf0-\ufffd\u200c\u200d]+$/;

/** Space, tab, line feed, or carriage return: XML white space, which has fewer characters than JavaScript white space. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11 && code !== 12);
}

const nameStart = new Uint8Array(128);
const nameRest = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 58;
  nameStart[code] = letter ? 1 : 0;
  nameRest[code] = letter || (code >= 48 && code <= 57) || code === 45 || code === 46 ? 1 : 0;
}

/** Whether a name can start with a UTF-16 unit, according to XML 1.0, fifth edition. */
export function isNameStart(code: number): boolean {
  return code < 128 ? nameStart[code] === 1 : beyondAscii(code) && code !== 0xb7 && !isCombining(code);
}

/** Whether a name can contain a UTF-16 unit after its start. */
export function isNameCharacter(code: number): boolean {
  return code < 128 ? nameRest[code] === 1 : beyondAscii(code);
}

function isCombining(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0x203f || code === 0x2040;
}

function beyondAscii(code: number): boolean {
  return (
    code === 0xb7 ||
    (code >= 0xc0 && code <= 0x37d && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x37f && code <= 0x1fff) ||
    code === 0x200c ||
    code === 0x200d ||
    code === 0x203f ||
    code === 0x2040 ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xdbff) || // including the high surrogates of planes 1 to 14
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd)
  );
}
