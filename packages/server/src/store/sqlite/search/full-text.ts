const maxTerms = 100;

/**
 * A full-text query for user input: all words must occur, those in `"a phrase"` in that order; `word*`
 * matches a prefix; at least one of two words joined by `OR` must occur. `undefined` if there is nothing to search for.
 */
export function matchOf(text: string, column?: 'title'): string | undefined {
  const parts: string[] = [];
  let isAfterOr = false;
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"|(\S+)/g)) {
    if (word === 'OR' && parts.length > 0) {
      isAfterOr = true;
      continue;
    }
    if (word === 'AND') continue;
    const isPrefix = word?.endsWith('*') ?? false;
    // SQLite ends a query at NUL
    const term = (phrase ?? word ?? '').replaceAll(/["*?\0]/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const quoted = `"${term}"${isPrefix ? ' *' : ''}`;
    const last = isAfterOr ? parts.pop() : undefined;
    parts.push(last === undefined ? quoted : `(${last} OR ${quoted})`);
    isAfterOr = false;
    if (parts.length >= maxTerms) break;
  }
  if (parts.length === 0) return undefined;
  const all = parts.join(' AND ');
  return column === undefined ? all : `${column} : (${all})`;
}
