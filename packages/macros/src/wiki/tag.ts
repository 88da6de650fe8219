/** A macro tag of wiki markup. */
export interface WikiTag {
  readonly name: string;
  /** The text after the colon. */
  readonly parameters: string;
  /** UTF-16 offset of the brace. */
  readonly start: number;
  readonly end: number;
}

const forcedPhrases = new Set(['*', '_', '-', '+', '^', '~', '??']);

/**
 * Reads the tag that starts at a brace; `undefined` if there is none. Reading stops at the next brace or blank line, so all
 * calls together take linear time.
 *
 *     {name}  {name:value|key=value}
 */
export function readWikiTag(text: string, start: number): WikiTag | undefined {
  let at = start + 1;
  while (at < text.length && !endsName(text.charCodeAt(at))) at++;
  if (at === start + 1) return undefined;
  const code = text.charCodeAt(at);
  if (code !== 125 && code !== 58) return undefined;
  const name = text.slice(start + 1, at);
  if (name.startsWith('$') || forcedPhrases.has(name) || /^\d+$/.test(name)) return undefined;
  if (code === 125) return { name, parameters: '', start, end: at + 1 };
  const from = ++at;
  for (; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 92:
        at++;
        break;
      case 125:
        return { name, parameters: text.slice(from, at), start, end: at + 1 };
      case 123:
        return undefined;
      case 10:
        if (isLineEnd(text, at + 1)) return undefined;
    }
  }
  return undefined;
}

/** The offset of the next `{` that is not escaped with a backslash, or -1. */
export function nextBrace(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let backslashes = 0;
    while (at - backslashes - 1 >= from && text.charCodeAt(at - backslashes - 1) === 92) backslashes++;
    if (backslashes % 2 === 0) return at;
    // \{{x}} escapes both braces
    if (text[at + 1] === '{') at++;
  }
  return -1;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) === 10);
}

/** Whether a character ends a macro name: whitespace, a brace, colon, bar, equals sign, or backslash. */
function endsName(code: number): boolean {
  switch (code) {
    case 32:
    case 9:
    case 10:
    case 13:
    case 123:
    case 125:
    case 58:
    case 124:
    case 61:
    case 92:
      return true;
    default:
      return false;
  }
}
