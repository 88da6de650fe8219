/** A piece of a query. */
export interface CqlToken {
  readonly kind: 'word' | 'string' | 'sign';
  /** Without quotes and escapes. */
  readonly text: string;
}

/** Cuts a query into pieces. The error is a sentence. */
export function cqlTokens(source: string): { readonly tokens: readonly CqlToken[] } | { readonly error: string } {
  const tokens: CqlToken[] = [];
  const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|<=|>=|[=~<>(),])|([^\s"'!=~<>(),]+))/y;
  let at = 0;
  const end = source.trimEnd().length;
  while (at < end) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) return { error: `"${source.slice(at, at + 20).trim()}" cannot be read.` };
    at = pattern.lastIndex;
    const [, double, single, sign, word = ''] = found;
    const quoted = double ?? single;
    if (quoted !== undefined) tokens.push({ kind: 'string', text: quoted.replace(/\\(.)/gs, '$1') });
    else tokens.push(sign === undefined ? { kind: 'word', text: word } : { kind: 'sign', text: sign });
  }
  return { tokens };
}
