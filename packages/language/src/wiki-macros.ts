import type { MacroDefinition, MacroRegistry } from '@macrowright/macros';
import type { Range } from '@macrowright/storage';

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

/** A wiki text with its macros, read once for all questions about it. */
export interface WikiDocument {
  readonly source: string;
  readonly tags: readonly WikiMacroTag[];
}

/** Reads the macros of a text. */
export function readWiki(source: string, registry: MacroRegistry): WikiDocument {
  return { source, tags: wikiMacroTags(source, registry) };
}

/**
 * The macros of a wiki text in source order, read in one pass; whole macros lie beside or inside each other. A macro with a
 * text body that is never closed takes the rest of the text: its end is still to be written.
 */
function wikiMacroTags(text: string, registry: MacroRegistry): readonly WikiMacroTag[] {
  const tags: WikiMacroTag[] = [];
  const open: { readonly key: string; readonly index: number }[] = [];
  const openCount = new Map<string, number>();
  const neverClosed = new Set<string>();
  let at = 0;
  for (;;) {
    const start = nextBrace(text, at);
    if (start < 0) return tags;
    if (text[start + 1] === '{') {
      at = start + (text[start + 2] === '{' ? 1 : 2); // {{monospace}}
      continue;
    }
    const read = readTag(text, start);
    at = read?.range.end ?? start + 1;
    if (!read) continue;

    const { name, range, nameRange } = read;
    const key = name.toLowerCase();
    const definition = registry.find(name);
    const opened = openCount.get(key) ?? 0;
    if (opened > 0 && nameRange.end + 1 === range.end) {
      for (let inner = open.pop(); inner; inner = open.pop()) {
        openCount.set(inner.key, (openCount.get(inner.key) ?? 1) - 1);
        const tag = tags[inner.index];
        if (inner.key !== key || !tag) continue;
        tags[inner.index] = { ...tag, end: range };
        break;
      }
      continue;
    }
    const plain = definition?.body === 'plain';
    let end: Range | undefined;
    if (plain) {
      const found = neverClosed.has(name) ? -1 : text.indexOf(`{${name}}`, at);
      if (found >= 0) end = { start: found, end: found + name.length + 2 };
      else if (definition?.bodyOptional !== true) end = { start: text.length, end: text.length };
      else neverClosed.add(name);
      at = end?.end ?? at;
    } else if (definition?.body !== 'none') {
      open.push({ key, index: tags.length });
      openCount.set(key, opened + 1);
    }
    tags.push({ name, definition, range, nameRange, end, plain });
  }
}

/** The next `{` that no backslash protects. */
function nextBrace(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let slashes = 0;
    while (at - slashes > from && text[at - slashes - 1] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** The search ends at the next brace or blank line, so that all calls together take linear time. */
function readTag(text: string, start: number): Pick<WikiMacroTag, 'name' | 'range' | 'nameRange'> | undefined {
  let at = start + 1;
  while (at < text.length && !endsName(text.charCodeAt(at))) at++;
  const nameRange = { start: start + 1, end: at };
  const name = text.slice(nameRange.start, at);
  if (!/[\p{L}\p{N}]/u.test(name.charAt(0)) || /^\d+$/.test(name)) return undefined;
  if (text[at] === ':') {
    at++;
    while (at < text.length && text[at] !== '}' && text[at] !== '{' && !isBlankLine(text, at)) {
      at += text[at] === '\\' ? 2 : 1;
    }
  }
  return text[at] === '}' ? { name, nameRange, range: { start, end: at + 1 } } : undefined;
}

/** White space, braces, `:`, `|`, `=` and the backslash. */
function endsName(code: number): boolean {
  return code <= 32 || code === 58 || code === 61 || code === 92 || (code >= 123 && code <= 125);
}

function isBlankLine(text: string, at: number): boolean {
  return text[at] === '\n' && (text[at + 1] === '\n' || (text[at + 1] === '\r' && text[at + 2] === '\n'));
}
