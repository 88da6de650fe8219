import { createSnippetBuilder, type Snippet } from './snippet.ts';

/** An object or array that is being read. */
interface Frame {
  readonly key: string;
  readonly isArray: boolean;
  /** The key of the value that comes next. */
  next: string;
  isStorage: boolean;
  /** The range of the string under "value", without its quotes. */
  value: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Storage format bodies in REST API JSON: the string under `storage.value`, and the string under `value`
 * next to `"representation": "storage"`. Invalid JSON is read up to its first error.
 */
export function storageInJson(source: string): readonly Snippet[] {
  const found: { start: number; end: number }[] = [];
  const stack: Frame[] = [];
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    const top = stack.at(-1);
    if (character === '{' || character === '[') {
      stack.push({ key: top?.next ?? '', isArray: character === '[', next: '', isStorage: false, value: undefined });
      at++;
    } else if (character === '}' || character === ']') {
      const closed = stack.pop();
      if (closed?.value && (closed.key === 'storage' || closed.isStorage)) found.push(closed.value);
      at++;
    } else if (character === '"') {
      const end = stringEnd(source, at + 1);
      if (end < 0) break;
      const range = { start: at + 1, end };
      at = end + 1;
      while (/\s/.test(source.charAt(at))) at++;
      if (!top) continue;
      if (!top.isArray && source[at] === ':') {
        top.next = source.slice(range.start, range.end);
        at++;
      } else {
        if (top.next === 'value') top.value = range;
        if (top.next === 'representation') top.isStorage = source.slice(range.start, range.end) === 'storage';
        top.next = '';
      }
    } else {
      if (character === ',' && top && !top.isArray) top.next = '';
      at++;
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => read(source, start, end));
}

function stringEnd(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at;
  }
  return -1;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function read(source: string, start: number, end: number): Snippet {
  const builder = createSnippetBuilder();
  let at = start;
  while (at < end) {
    const backslash = source.indexOf('\\', at);
    const plain = backslash < 0 || backslash >= end ? end : backslash;
    builder.add(source.slice(at, plain), at, plain);
    if (plain === end) break;
    const letter = source.charAt(plain + 1);
    const hex = letter === 'u' ? /^[\da-fA-F]{4}/.exec(source.slice(plain + 2, plain + 6))?.[0] : undefined;
    const next = plain + (hex ? 6 : 2);
    builder.add(hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[letter] ?? letter), plain, next);
    at = next;
  }
  return builder.finish((text) => JSON.stringify(text).slice(1, -1));
}
