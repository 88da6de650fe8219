/**
 * A query for the full-text index from what a person wrote: all words must occur, `"a phrase"` in this order, `word*` is a
 * beginning, `OR` between two lets one suffice. `undefined`: there is nothing to look for.
 */
export function matchOf(text: string, column?: 'title'): string | undefined {
  const parts: string[] = [];
  let wantsOr = false;
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"|(\S+)/g)) {
    if (word === 'OR' && parts.length > 0) {
      wantsOr = true;
      continue;
    }
    if (word === 'AND') continue;
    const isBeginning = word?.endsWith('*') ?? false;
    // SQLite ends a query at NUL
    const term = (phrase ?? word ?? '').replaceAll(/["*?\0]/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const quoted = `"${term}"${isBeginning ? ' *' : ''}`;
    const last = wantsOr ? parts.pop() : undefined;
    parts.push(last === undefined ? quoted : `(${last} OR ${quoted})`);
    wantsOr = false;
    if (parts.length >= 100) break;
  }
  if (parts.length === 0) return undefined;
  const all = parts.join(' AND ');
  return column === undefined ? all : `${column} : (${all})`;
}
