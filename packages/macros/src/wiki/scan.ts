import type { MacroDefinition } from '../definition.ts';
import type { MacroRegistry } from '../registry.ts';
import { nextBrace, readWikiTag, type WikiTag } from './tag.ts';

/** A macro of wiki markup with its body. Offsets are UTF-16 offsets into the scanned text. */
export interface WikiMacro {
  /** `macro`: known to the registry. `unknown`: not known. `color`: a `{color}` tag, which starts or ends a text color. */
  readonly kind: 'macro' | 'unknown' | 'color';
  /** The name as written. */
  readonly name: string;
  /** The text after the colon of the opening tag. */
  readonly parameters: string;
  readonly definition: MacroDefinition | undefined;
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Start of the closing tag, or `openEnd` if there is none. For a color, the end of the color. */
  readonly bodyEnd: number;
  /** End of the closing tag, or of the opening tag if there is none. For a color, the end of the color. */
  readonly end: number;
  readonly body: 'none' | 'plain' | 'rich';
}

/** The macros of a wiki text. */
export interface WikiMacroScan {
  /** Macros by the offset of their opening tag. They are adjacent or nested. */
  readonly macros: ReadonlyMap<number, WikiMacro>;
  /** Opening tags of macros that need a closing tag and have none. They are text. */
  readonly unclosed: readonly WikiMacro[];
  /** Tags of unknown names inside monospace text (`{{a{b}c}}`). They are text. */
  readonly inMonospace: readonly WikiTag[];
}

/** Options of a scan. */
export interface WikiScanOptions {
  /** Whether a macro that the registry does not know has a plain-text body. Default: it does not. */
  readonly hasPlainBody?: (name: string) => boolean;
}

/**
 * Finds the macros of a wiki text in one pass and pairs their tags. Plain-text bodies are skipped as a whole.
 *
 *     {panel:title=A}…{panel}   {code}…{code}   {toc}
 */
export function scanWikiMacros(text: string, registry: MacroRegistry, options: WikiScanOptions = {}): WikiMacroScan {
  const scan = new Scan(text, registry, options);
  scan.run();
  return scan;
}

/** A macro whose closing tag has not been found yet. */
type OpenMacro = { -readonly [Key in keyof WikiMacro]: WikiMacro[Key] };

/** The maximum distance from a tag to the end of the monospace text around it, in UTF-16 units. */
const maxMonospace = 2000;

/** One pass over a text: a cursor and the tags that are still open. */
class Scan implements WikiMacroScan {
  readonly macros = new Map<number, WikiMacro>();
  readonly unclosed: WikiMacro[] = [];
  readonly inMonospace: WikiTag[] = [];
  private readonly text: string;
  private readonly registry: MacroRegistry;
  private readonly options: WikiScanOptions;
  private readonly open: OpenMacro[] = [];
  /** The open macros of each name, in lower case. */
  private readonly openByName = new Map<string, OpenMacro[]>();
  /** Names of plain-text macros that have no further closing tag. */
  private readonly neverClosed = new Set<string>();
  private readonly definitions = new Map<string, MacroDefinition | undefined>();
  private color: OpenMacro | undefined;
  /** Where the monospace text around the cursor ends; before the cursor if there is none. */
  private monospaceEnd = -1;
  private nextMonospaceEnd = -1;
  private blankLines: number[] | undefined;

  constructor(text: string, registry: MacroRegistry, options: WikiScanOptions) {
    this.text = text;
    this.registry = registry;
    this.options = options;
  }

  run(): void {
    const { text } = this;
    for (let at = nextBrace(text, 0); at >= 0; ) {
      let after = at + 1;
      if (text.charCodeAt(at + 1) === 123) {
        this.enterMonospace(at);
        after = text.charCodeAt(at + 2) === 123 ? at + 1 : at + 2;
      } else {
        const tag = readWikiTag(text, at);
        if (tag) after = this.take(tag);
      }
      at = nextBrace(text, after);
    }
    for (const rest of this.open) this.leaveOpen(rest);
    if (this.color) this.unclosed.push(this.color);
  }

  private enterMonospace(at: number): void {
    if (at < this.monospaceEnd) return;
    if (this.nextMonospaceEnd < at + 2) {
      const close = this.text.indexOf('}}', at + 2);
      this.nextMonospaceEnd = close < 0 ? Number.POSITIVE_INFINITY : close;
    }
    if (this.nextMonospaceEnd === Number.POSITIVE_INFINITY) return;
    this.monospaceEnd = this.nextMonospaceEnd;
  }

  /** Processes a tag and returns the offset at which to continue. */
  private take(tag: WikiTag): number {
    const { name, start, end } = tag;
    const key = name.toLowerCase();
    if (key === 'color') {
      this.takeColor(tag);
      return end;
    }
    const definition = this.definitionOf(name);
    const body = definition?.body ?? (this.options.hasPlainBody?.(name) ? 'plain' : 'rich');
    if (body === 'none') {
      this.macros.set(start, macroOf(tag, 'macro', definition, 'none'));
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
    // in {{…}}, a brace that does not start a macro is text, as in {{a{b}c}}
    if (!definition && start < this.monospaceEnd && this.isInLine(start, this.monospaceEnd)) {
      this.inMonospace.push(tag);
      return end;
    }
    const macro = macroOf(tag, definition ? 'macro' : 'unknown', definition, 'rich');
    this.open.push(macro);
    const sameName = this.openByName.get(key);
    if (sameName) sameName.push(macro);
    else this.openByName.set(key, [macro]);
    return end;
  }

  private definitionOf(name: string): MacroDefinition | undefined {
    if (this.definitions.has(name)) return this.definitions.get(name);
    const definition = this.registry.find(name);
    this.definitions.set(name, definition);
    return definition;
  }

  /** A color ends at the next color tag. A single pair of tags without a color has no effect. */
  private takeColor(tag: WikiTag): void {
    const { macros, color } = this;
    this.color = undefined;
    if (!color) {
      this.color = macroOf(tag, 'color', undefined, 'none');
      return;
    }
    color.bodyEnd = color.end = tag.start;
    macros.set(color.start, color);
    if (tag.parameters === '') macros.set(tag.start, macroOf(tag, 'color', undefined, 'none'));
    else this.color = macroOf(tag, 'color', undefined, 'none');
  }

  /** A plain-text body ends at the next closing tag of the same name. */
  private takePlain(tag: WikiTag, definition: MacroDefinition | undefined): number {
    const { name, start, end } = tag;
    const close = this.neverClosed.has(name) ? -1 : this.text.indexOf(`{${name}}`, end);
    const macro = macroOf(tag, definition ? 'macro' : 'unknown', definition, 'plain');
    if (close < 0) {
      this.neverClosed.add(name);
      macro.body = 'none';
      if (definition?.bodyOptional) this.macros.set(start, macro);
      else this.unclosed.push(macro);
      return end;
    }
    macro.bodyEnd = close;
    macro.end = close + name.length + 2;
    this.macros.set(start, macro);
    return macro.end;
  }

  /** Closes a macro. Tags inside it that are still open have no body. */
  private close(opener: OpenMacro, tag: WikiTag): void {
    for (let inner = this.open.pop(); inner; inner = this.open.pop()) {
      this.openByName.get(inner.name.toLowerCase())?.pop();
      if (inner === opener) break;
      this.leaveOpen(inner);
    }
    opener.bodyEnd = tag.start;
    opener.end = tag.end;
    this.macros.set(opener.start, opener);
  }

  private leaveOpen(rest: OpenMacro): void {
    rest.body = 'none';
    if (rest.kind === 'unknown' || rest.definition?.bodyOptional) this.macros.set(rest.start, rest);
    else this.unclosed.push(rest);
  }

  /** Two bare tags with the same unknown name and a blank line between them are two macros, not a pair. */
  private hasBlankLine(start: number, end: number): boolean {
    this.blankLines ??= [...this.text.matchAll(/\n[ \t]*(?=\r?\n)/g)].map(({ index }) => index);
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
    const limit = Math.min(end, start + maxMonospace);
    return limit === end && !this.text.slice(start, end).includes('\n');
  }
}

function macroOf(
  tag: WikiTag,
  kind: WikiMacro['kind'],
  definition: MacroDefinition | undefined,
  body: WikiMacro['body'],
): OpenMacro {
  const { name, parameters, start, end } = tag;
  return { kind, name, parameters, definition, start, openEnd: end, bodyEnd: end, end, body };
}
