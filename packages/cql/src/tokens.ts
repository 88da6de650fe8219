import type { CqlError, CqlRange } from './ast.ts';

/** `word` is a field, a keyword, an unquoted value or a function name. */
export interface Token {
  readonly kind: 'word' | 'string' | 'operator' | 'open' | 'close' | 'comma' | 'end';
  /** Without quotes and escapes. */
  readonly value: string;
  readonly range: CqlRange;
}

const tokenPattern =
  /\s*(?:("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|(!=|!~|>=|<=|[=~<>])|([(),])|([^\s"'()=!~<>,]+))/y;

/** Splits a query into tokens. The last one has the kind `end`. */
export function tokenize(query: string): { readonly tokens: Token[] } | { readonly error: CqlError } {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  const length = query.trimEnd().length;
  while (pattern.lastIndex < length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(query);
    if (!match) return { error: unexpected(query, from) };
    const [whole, quoted, operator, mark, word = ''] = match;
    const end = pattern.lastIndex;
    const range = { start: end - whole.trimStart().length, end };
    if (quoted !== undefined) tokens.push({ kind: 'string', value: unquote(quoted), range });
    else if (operator !== undefined) tokens.push({ kind: 'operator', value: operator, range });
    else if (mark !== undefined) tokens.push({ kind: markKinds[mark as '(' | ')' | ','], value: mark, range });
    else tokens.push({ kind: 'word', value: word, range });
  }
  tokens.push({ kind: 'end', value: '', range: { start: query.length, end: query.length } });
  return { tokens };
}

const markKinds = { '(': 'open', ')': 'close', ',': 'comma' } as const;

function unexpected(query: string, from: number): CqlError {
  const start = from + (query.slice(from).length - query.slice(from).trimStart().length);
  const character = String.fromCodePoint(query.codePointAt(start) ?? 0);
  const isQuote = character === '"' || character === "'";
  return {
    message: isQuote ? 'The string has no closing quote.' : `Unexpected character "${character}".`,
    range: { start, end: isQuote ? query.length : start + character.length },
  };
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\([\s\S])/g, '$1');
}
