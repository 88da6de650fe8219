/** Code that may be broken into lines: a word, or parts between brackets. */
export type Code = string | { readonly open: string; readonly parts: readonly Code[]; readonly close: string };

const width = 90;

/** Code on one line where it fits, else one part a line. The nesting of the code bounds the recursion. */
export function layOut(code: Code, indent = ''): string {
  const flat = onOneLine(code);
  if (typeof code === 'string' || indent.length + flat.length <= width || code.parts.length === 0) return flat;
  const [only] = code.parts;
  // a single bracket inside brackets moves no further in
  if (code.parts.length === 1 && typeof only === 'object') return code.open + layOut(only, indent) + code.close;
  const inner = `${indent}  `;
  return `${code.open}\n${code.parts.map((part) => `${inner}${layOut(part, inner)},\n`).join('')}${indent}${code.close}`;
}

function onOneLine(code: Code): string {
  if (typeof code === 'string') return code;
  const space = code.open.endsWith('{') && code.parts.length > 0 ? ' ' : '';
  return code.open + space + code.parts.map(onOneLine).join(', ') + space + code.close;
}
