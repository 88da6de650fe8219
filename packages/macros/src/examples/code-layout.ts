/** Code that can be broken into lines: a string, or parts between brackets. */
export type Code = string | { readonly open: string; readonly parts: readonly Code[]; readonly close: string };

const width = 90;

/** Lays code out on one line if it fits, otherwise with one part per line. The nesting of the code limits the recursion. */
export function layOut(code: Code, indent = ''): string {
  const flat = onOneLine(code);
  if (typeof code === 'string' || indent.length + flat.length <= width || code.parts.length === 0) return flat;
  const [only] = code.parts;
  // a single bracketed part does not add indentation
  if (code.parts.length === 1 && typeof only === 'object') return code.open + layOut(only, indent) + code.close;
  const inner = `${indent}  `;
  return `${code.open}\n${code.parts.map((part) => `${inner}${layOut(part, inner)},\n`).join('')}${indent}${code.close}`;
}

function onOneLine(code: Code): string {
  if (typeof code === 'string') return code;
  const space = code.open.endsWith('{') && code.parts.length > 0 ? ' ' : '';
  return code.open + space + code.parts.map(onOneLine).join(', ') + space + code.close;
}
