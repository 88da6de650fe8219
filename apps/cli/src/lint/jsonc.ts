/** JSON with comments and trailing commas as plain JSON. Every character keeps its place, so errors point at the source. */
export function plainJson(source: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const two = source.slice(at, at + 2);
    if (character === '"') {
      let end = at + 1;
      while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1;
      pieces.push(source.slice(at, end + 1));
      at = end + 1;
    } else if (two === '//' || two === '/*') {
      const found = two === '//' ? source.indexOf('\n', at) : source.indexOf('*/', at + 2) + 2;
      const end = found < at + 2 ? source.length : found;
      pieces.push(source.slice(at, end).replace(/[^\r\n]/g, ' '));
      at = end;
    } else {
      pieces.push(character === ',' && closesNext(source, at + 1) ? ' ' : character);
      at++;
    }
  }
  return pieces.join('');
}

/** Whether only white space and comments stand before a closing bracket. */
function closesNext(source: string, from: number): boolean {
  const gap = /(?:\s|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*/y;
  gap.lastIndex = from;
  gap.test(source);
  const next = source.charAt(gap.lastIndex);
  return next === ']' || next === '}';
}
