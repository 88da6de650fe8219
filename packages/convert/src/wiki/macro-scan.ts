import type { MacroDefinition, MacroRegistry } from '@macroscope/macros';
import type { Diagnostic } from '@macroscope/storage';
import { keptPlacement } from './kept-storage.ts';

/** A macro tag and what belongs to it. */
export interface MacroSpan {
  readonly kind: 'macro' | 'unknown' | 'color';
  readonly name: string;
  readonly parameters: string;
  readonly definition: MacroDefinition | undefined;
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Start of the closing tag, or `openEnd` when there is none. */
  bodyEnd: number;
  end: number;
  body: 'none' | 'plain' | 'rich';
}

interface Tag {
  readonly name: string;
  readonly parameters: string;
  readonly start: number;
  readonly end: number;
}

const notNames = new Set(['*', '_', '-', '+', '^', '~', '??']);

/**
 * Finds the macros of a text in one pass and pairs their tags; verbatim bodies are skipped whole.
 *
 *     {panel:title=A}…{panel}   {code}…{code}   {toc}
 */
export function scanMacros(text: string, registry: MacroRegistry, diagnostics: Diagnostic[]): Map<number, MacroSpan> {
  const found = new Map<number, MacroSpan>();
  const open: MacroSpan[] = [];
  const openCount = new Map<string, number>();
  const neverClosed = new Set<string>();
  let monospaceEnd = -1;
  let color: MacroSpan | undefined;
  let at = 0;

  while (at < text.length) {
    const next = nextBrace(text, at);
    if (next < 0) break;
    at = next;
    if (text[at + 1] === '{') {
      if (at >= monospaceEnd && monospaceEnd !== Infinity) {
        const close = text.indexOf('}}', at + 2);
        monospaceEnd = close < 0 ? Infinity : close;
      }
      at += text[at + 2] === '{' ? 1 : 2;
      continue;
    }
    const tag = readTag(text, at);
    if (!tag) {
      at++;
      continue;
    }
    at = tag.end;
    const { name } = tag;
    if (name.toLowerCase() === 'color') {
      if (color) {
        color.bodyEnd = tag.start;
        color.end = tag.start;
        found.set(color.start, color);
        color = undefined;
        if (tag.parameters === '') {
          found.set(tag.start, span(tag, 'color', undefined, 'none'));
          continue;
        }
      }
      if (tag.parameters !== '') color = span(tag, 'color', undefined, 'none');
      continue;
    }
    const definition = registry.find(name);
    const body = definition?.body ?? (keptPlacement(name) ? 'plain' : 'rich');
    const key = name.toLowerCase();
    const opened = openCount.get(key) ?? 0;
    if (body === 'none') {
      found.set(tag.start, span(tag, 'macro', definition, 'none'));
    } else if (body === 'plain') {
      const close = neverClosed.has(name) ? -1 : text.indexOf(`{${name}}`, tag.end);
      if (close < 0) {
        neverClosed.add(name);
        if (definition?.bodyOptional) found.set(tag.start, span(tag, 'macro', definition, 'none'));
        else unclosed(tag, diagnostics);
        continue;
      }
      const whole = span(tag, 'macro', definition, 'plain');
      whole.bodyEnd = close;
      whole.end = close + name.length + 2;
      found.set(tag.start, whole);
      at = whole.end;
    } else if (tag.parameters === '' && opened > 0) {
      for (;;) {
        const inner = open.pop();
        if (!inner) break;
        const innerKey = inner.name.toLowerCase();
        openCount.set(innerKey, (openCount.get(innerKey) ?? 1) - 1);
        if (innerKey !== key) {
          leaveOpen(inner, found, diagnostics);
          continue;
        }
        inner.bodyEnd = tag.start;
        inner.end = tag.end;
        found.set(inner.start, inner);
        break;
      }
    } else {
      // in {{…}} a brace that names no macro is text, as in {{a{b}c}}
      if (!definition && tag.start < monospaceEnd && monospaceEnd !== Infinity && !lineEnds(text, tag, monospaceEnd))
        continue;
      open.push(span(tag, definition ? 'macro' : 'unknown', definition, 'rich'));
      openCount.set(key, opened + 1);
    }
  }
  for (const rest of open) leaveOpen(rest, found, diagnostics);
  if (color) unclosed({ ...color, end: color.openEnd }, diagnostics);
  return found;
}

function lineEnds(text: string, tag: Tag, until: number): boolean {
  if (text.lastIndexOf('{{', tag.start) < 0) return true;
  for (let at = tag.start; at < until; at++) if (text[at] === '\n') return true;
  return false;
}

function leaveOpen(rest: MacroSpan, found: Map<number, MacroSpan>, diagnostics: Diagnostic[]): void {
  rest.body = 'none';
  if (rest.kind === 'unknown' || rest.definition?.bodyOptional) found.set(rest.start, rest);
  else unclosed({ ...rest, end: rest.openEnd }, diagnostics);
}

function unclosed({ name, start, end }: Tag, diagnostics: Diagnostic[]): void {
  diagnostics.push({
    code: 'wiki-unclosed-macro',
    severity: 'warning',
    message: `Macro "${name}" is not closed, so its tag stays text.`,
    range: { start, end },
  });
}

function span(
  tag: Tag,
  kind: MacroSpan['kind'],
  definition: MacroDefinition | undefined,
  body: MacroSpan['body'],
): MacroSpan {
  const { name, parameters, start, end } = tag;
  return { kind, name, parameters, definition, start, openEnd: end, bodyEnd: end, end, body };
}

/** The next `{` that no backslash protects. */
function nextBrace(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let slashes = 0;
    while (at - slashes - 1 >= from && text[at - slashes - 1] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
    if (text[at + 1] === '{') at++;
  }
  return -1;
}

/** Reads `{name:parameters}`; the search ends at the next brace or blank line, so all calls together are linear. */
function readTag(text: string, start: number): Tag | undefined {
  let at = start + 1;
  while (at < text.length && !' \t\n{}:|=\\'.includes(text[at] ?? ' ')) at++;
  const name = text.slice(start + 1, at);
  if (name === '' || name.startsWith('$') || /^\d+$/.test(name) || notNames.has(name)) return undefined;
  if (text[at] === '}') return { name, parameters: '', start, end: at + 1 };
  if (text[at] !== ':') return undefined;
  const from = ++at;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '}') return { name, parameters: text.slice(from, at), start, end: at + 1 };
    else if (character === '{' || (character === '\n' && text[at + 1] === '\n')) return undefined;
  }
  return undefined;
}
