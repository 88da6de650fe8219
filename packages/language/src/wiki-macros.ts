import type { MacroDefinition, MacroRegistry } from '@macroscope/macros';
import type { Range } from '@macroscope/storage';

/** One `{name:…}` that opens a macro, with the `{name}` that closes it. */
export interface WikiMacroTag {
  readonly name: string;
  readonly definition: MacroDefinition | undefined;
  readonly range: Range;
  readonly nameRange: Range;
  /** The closing tag; `undefined` when there is none. */
  readonly end: Range | undefined;
  /** Its body is text, in which nothing is markup. */
  readonly plain: boolean;
}

/** The macros of a wiki text in source order, read in one pass. */
export function wikiMacroTags(text: string, registry: MacroRegistry): readonly WikiMacroTag[] {
  const tags: WikiMacroTag[] = [];
  const openByName = new Map<string, number[]>();
  let index = 0;
  for (;;) {
    const start = text.indexOf('{', index);
    if (start < 0) return tags;
    index = start + 1;
    if (text[start - 1] === '\\') continue;
    let nameEnd = index;
    while (isNameCode(text.charCodeAt(nameEnd))) nameEnd++;
    if (nameEnd === index || (text[nameEnd] !== ':' && text[nameEnd] !== '}')) continue;
    let close = nameEnd;
    while (close < text.length && text[close] !== '}' && text[close] !== '\n') close++;
    if (text[close] !== '}') continue;

    const name = text.slice(index, nameEnd);
    const range = { start, end: close + 1 };
    index = range.end;
    const openers = openByName.get(name) ?? [];
    const opener = text[nameEnd] === '}' ? openers.pop() : undefined;
    const opened = opener === undefined ? undefined : tags[opener];
    if (opener !== undefined && opened !== undefined) {
      tags[opener] = { ...opened, end: range };
      continue;
    }

    const definition = registry.find(name);
    const plain = definition?.body === 'plain';
    let end: Range | undefined;
    if (plain) {
      const closer = `{${name}}`;
      const found = text.indexOf(closer, index);
      if (found >= 0) {
        end = { start: found, end: found + closer.length };
        index = end.end;
      } else if (definition?.bodyOptional !== true) {
        end = { start: text.length, end: text.length };
        index = text.length;
      }
    } else if (definition?.body !== 'none') {
      openers.push(tags.length);
      openByName.set(name, openers);
    }
    tags.push({ name, definition, range, nameRange: { start: start + 1, end: nameEnd }, end, plain });
  }
}

function isNameCode(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95;
}
