/** A macro tag. */
export interface MacroTag {
  readonly name: string;
  /** What stands after the colon. */
  readonly parameters: string;
  readonly start: number;
  readonly end: number;
}

const notNames = new Set(['*', '_', '-', '+', '^', '~', '??']);

/**
 * Reads a tag, `undefined` when none begins at the brace. The search ends at the next brace or blank line, so all calls
 * together take linear time.
 *
 *     {name}  {name:value|key=value}
 */
export function readTag(text: string, start: number): MacroTag | undefined {
  let at = start + 1;
  while (at < text.length && !endsName(text.charCodeAt(at))) at++;
  if (at === start + 1) return undefined;
  const code = text.charCodeAt(at);
  if (code !== 125 && code !== 58) return undefined;
  const name = text.slice(start + 1, at);
  if (name.startsWith('$') || notNames.has(name) || /^\d+$/.test(name)) return undefined;
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
        if (text.charCodeAt(at + 1) === 10) return undefined;
    }
  }
  return undefined;
}

/** Space, tab, line feed, braces, colon, bar, equals sign, backslash. */
function endsName(code: number): boolean {
  switch (code) {
    case 32:
    case 9:
    case 10:
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

/** The next `{` that no backslash protects, or -1. */
export function nextBrace(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let slashes = 0;
    while (at - slashes - 1 >= from && text.charCodeAt(at - slashes - 1) === 92) slashes++;
    if (slashes % 2 === 0) return at;
    // \{{x}} protects both braces
    if (text[at + 1] === '{') at++;
  }
  return -1;
}
