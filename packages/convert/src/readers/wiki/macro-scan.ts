import type { MacroDefinition, MacroRegistry } from '@macrowright/macros';
import { keptPlacement } from './kept-storage.ts';
import { type MacroTag, nextBrace, readTag } from './macro-tag.ts';
import type { MacroReports } from './unknown-macro.ts';

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

/**
 * Finds the macros of a text in one pass and pairs their tags; verbatim bodies are skipped whole.
 *
 *     {panel:title=A}…{panel}   {code}…{code}   {toc}
 */
export function scanMacros(text: string, registry: MacroRegistry, reports: MacroReports): Map<number, MacroSpan> {
  const scan = new Scan(text, registry, reports);
  scan.run();
  return scan.found;
}

/** One run over one text: a cursor with the tags that are still open. */
class Scan {
  readonly found = new Map<number, MacroSpan>();
  private readonly text: string;
  private readonly registry: MacroRegistry;
  private readonly reports: MacroReports;
  private readonly open: MacroSpan[] = [];
  /** The open tags of each name, in lower case. */
  private readonly openByName = new Map<string, MacroSpan[]>();
  private readonly neverClosed = new Set<string>();
  private readonly definitions = new Map<string, MacroDefinition | undefined>();
  private color: MacroSpan | undefined;
  /** Where the code around the cursor ends; before the cursor when there is none. */
  private codeEnd = -1;
  private nextCodeEnd = -1;
  private blankLines: number[] | undefined;

  constructor(text: string, registry: MacroRegistry, reports: MacroReports) {
    this.text = text;
    this.registry = registry;
    this.reports = reports;
  }

  run(): void {
    const { text } = this;
    for (let at = nextBrace(text, 0); at >= 0; ) {
      let after = at + 1;
      if (text.charCodeAt(at + 1) === 123) {
        this.enterCode(at);
        after = text.charCodeAt(at + 2) === 123 ? at + 1 : at + 2;
      } else {
        const tag = readTag(text, at);
        if (tag) after = this.take(tag);
      }
      at = nextBrace(text, after);
    }
    for (const rest of this.open) this.leaveOpen(rest);
    if (this.color) this.reports.unclosed('color', { start: this.color.start, end: this.color.openEnd });
  }

  /** Notes where the code that begins here ends, if it does in this line. */
  private enterCode(at: number): void {
    if (at < this.codeEnd) return;
    if (this.nextCodeEnd < at + 2) {
      const close = this.text.indexOf('}}', at + 2);
      this.nextCodeEnd = close < 0 ? Number.POSITIVE_INFINITY : close;
    }
    if (this.nextCodeEnd === Number.POSITIVE_INFINITY) return;
    this.codeEnd = this.nextCodeEnd;
  }

  /** Takes a tag and returns where to go on. */
  private take(tag: MacroTag): number {
    const { name, start, end } = tag;
    const key = name.toLowerCase();
    if (key === 'color') {
      this.takeColor(tag);
      return end;
    }
    const definition = this.definitionOf(name);
    const body = definition?.body ?? (keptPlacement(name) ? 'plain' : 'rich');
    if (body === 'none') {
      this.found.set(start, spanOf(tag, 'macro', definition, 'none'));
      return end;
    }
    if (body === 'plain') return this.takePlain(tag, definition);
    const opener = tag.parameters === '' ? this.openByName.get(key)?.at(-1) : undefined;
    if (
      opener &&
      !(opener.kind === 'unknown' && opener.parameters === '' && this.hasBlankLine(opener.openEnd, start))
    ) {
      this.close(opener, tag);
      return end;
    }
    // in {{…}} a brace that names no macro is text, as in {{a{b}c}}
    if (!definition && start < this.codeEnd && this.isInLine(start, this.codeEnd)) {
      this.reports.unknown(name, { start, end });
      return end;
    }
    const span = spanOf(tag, definition ? 'macro' : 'unknown', definition, 'rich');
    this.open.push(span);
    const list = this.openByName.get(key);
    if (list) list.push(span);
    else this.openByName.set(key, [span]);
    return end;
  }

  private definitionOf(name: string): MacroDefinition | undefined {
    if (this.definitions.has(name)) return this.definitions.get(name);
    const definition = this.registry.find(name);
    this.definitions.set(name, definition);
    return definition;
  }

  /** A colour ends at the next tag; a pair of tags without a colour means nothing. */
  private takeColor(tag: MacroTag): void {
    const { found, color } = this;
    this.color = undefined;
    if (!color) {
      this.color = spanOf(tag, 'color', undefined, 'none');
      return;
    }
    color.bodyEnd = color.end = tag.start;
    found.set(color.start, color);
    if (tag.parameters === '') found.set(tag.start, spanOf(tag, 'color', undefined, 'none'));
    else this.color = spanOf(tag, 'color', undefined, 'none');
  }

  /** A verbatim body runs to the next tag of its name. */
  private takePlain(tag: MacroTag, definition: MacroDefinition | undefined): number {
    const { name, start, end } = tag;
    const close = this.neverClosed.has(name) ? -1 : this.text.indexOf(`{${name}}`, end);
    if (close < 0) {
      this.neverClosed.add(name);
      if (definition?.bodyOptional) this.found.set(start, spanOf(tag, 'macro', definition, 'none'));
      else this.reports.unclosed(name, { start, end });
      return end;
    }
    const span = spanOf(tag, definition ? 'macro' : 'unknown', definition, 'plain');
    span.bodyEnd = close;
    span.end = close + name.length + 2;
    this.found.set(start, span);
    return span.end;
  }

  /** Closes a macro; tags inside it that are still open stay without a body. */
  private close(opener: MacroSpan, tag: MacroTag): void {
    for (let inner = this.open.pop(); inner; inner = this.open.pop()) {
      this.openByName.get(inner.name.toLowerCase())?.pop();
      if (inner === opener) break;
      this.leaveOpen(inner);
    }
    opener.bodyEnd = tag.start;
    opener.end = tag.end;
    this.found.set(opener.start, opener);
  }

  private leaveOpen(rest: MacroSpan): void {
    rest.body = 'none';
    if (rest.kind === 'unknown' || rest.definition?.bodyOptional) this.found.set(rest.start, rest);
    else this.reports.unclosed(rest.name, { start: rest.start, end: rest.openEnd });
  }

  /** Two bare tags of an unknown name with a blank line between them are two macros, not one. */
  private hasBlankLine(start: number, end: number): boolean {
    this.blankLines ??= [...this.text.matchAll(/\n[ \t]*(?=\n)/g)].map(({ index }) => index);
    const { blankLines } = this;
    let low = 0;
    let high = blankLines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blankLines[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (blankLines[low] ?? end) < end;
  }

  private isInLine(start: number, end: number): boolean {
    const limit = Math.min(end, start + 2000);
    return limit === end && !this.text.slice(start, end).includes('\n');
  }
}

function spanOf(
  tag: MacroTag,
  kind: MacroSpan['kind'],
  definition: MacroDefinition | undefined,
  body: MacroSpan['body'],
): MacroSpan {
  const { name, parameters, start, end } = tag;
  return { kind, name, parameters, definition, start, openEnd: end, bodyEnd: end, end, body };
}
