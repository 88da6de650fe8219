import { Refusal } from '../errors.ts';

/** A piece of a query. A word may be a field, a keyword, a value or a function; a text was in quotes. */
export interface Token {
  readonly kind: 'word' | 'text' | 'operator' | 'open' | 'close' | 'comma' | 'end';
  readonly value: string;
  readonly at: number;
}

const pieces =
  /\s*(?:("(?:[^"\\]|\\[\s\S])*")|('(?:[^'\\]|\\[\s\S])*')|(!=|!~|>=|<=|[=~<>])|([(),])|([^\s"'()=!~<>,]+))/y;

/** Cuts a query into pieces. The last one has the kind `end`. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(pieces);
  while (pattern.lastIndex < query.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(query);
    if (!found) {
      if (query.slice(at).trim() === '') break;
      throw unreadable(query, `unexpected character at ${at}`);
    }
    const [, double, single, operator, mark, word] = found;
    const quoted = double ?? single;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: unquoted(quoted), at });
    else if (operator !== undefined) tokens.push({ kind: 'operator', value: operator, at });
    else if (mark !== undefined) {
      tokens.push({ kind: mark === '(' ? 'open' : mark === ')' ? 'close' : 'comma', value: mark, at });
    } else tokens.push({ kind: 'word', value: word ?? '', at });
  }
  tokens.push({ kind: 'end', value: '', at: query.length });
  return tokens;
}

/** The refusal of a query that cannot be read. */
export function unreadable(query: string, reason: string): Refusal {
  return new Refusal(400, `Could not parse cql : ${query.slice(0, 1000)} (${reason})`);
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\([\s\S])/g, '$1');
}
