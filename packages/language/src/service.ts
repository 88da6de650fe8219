import {
  type Diagnostic,
  encodeAttribute,
  encodeText,
  type Fix,
  parseStorage,
  type Range,
  type StorageDocument,
  type TextEdit,
} from '@macroscope/storage';
import { completeStorage } from './complete-storage.ts';
import { completeWiki } from './complete-wiki.ts';
import { hoverStorage, hoverWiki } from './hover.ts';
import {
  storageAnchors,
  storageFoldings,
  storageLinks,
  storageSelections,
  storageSymbols,
} from './storage-structure.ts';
import type { CompletionItem, DocumentSymbol, Hover, LanguageServiceOptions, Syntax } from './types.ts';
import { wikiAnchors, wikiFoldings, wikiLinks, wikiSelections, wikiSymbols } from './wiki-structure.ts';

/** What an editor asks about a text. Every answer works on unfinished text; no method throws on text. */
export interface LanguageService {
  diagnostics(text: string, syntax: Syntax): readonly Diagnostic[];
  /** The fixes of what is wrong in a range. */
  fixes(text: string, range: Range, syntax: Syntax): readonly { diagnostic: Diagnostic; fix: Fix }[];
  /** All safe fixes that do not touch each other. Ask again on the result for those that did. */
  fixAll(text: string, syntax: Syntax): readonly TextEdit[];
  complete(text: string, offset: number, syntax: Syntax): readonly CompletionItem[];
  hover(text: string, offset: number, syntax: Syntax): Hover | undefined;
  symbols(text: string, syntax: Syntax): readonly DocumentSymbol[];
  foldingRanges(text: string, syntax: Syntax): readonly Range[];
  /** Ever larger ranges around a place, smallest first. */
  selectionRanges(text: string, offset: number, syntax: Syntax): readonly Range[];
  /** The anchor name at a place; `undefined` where nothing can be renamed. */
  renameRange(text: string, offset: number, syntax: Syntax): Range | undefined;
  /** Renames an anchor and the links to it on this page. */
  rename(text: string, offset: number, name: string, syntax: Syntax): readonly TextEdit[];
  links(text: string, syntax: Syntax): readonly { readonly range: Range; readonly url: string }[];
}

/** Makes the service. It keeps the last parsed text, so that several questions about one text parse once. */
export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { registry, lint, wikiDiagnostics, explain } = options;
  const parse = rememberLast(parseStorage);
  const check = {
    storage: rememberLast((text: string) => {
      const document = parse(text);
      return sorted(lint?.(document) ?? document.diagnostics);
    }),
    wiki: rememberLast((text: string) => sorted(wikiDiagnostics?.(text) ?? [])),
  };
  const anchors = (text: string, syntax: Syntax) =>
    syntax === 'storage' ? storageAnchors(parse(text)) : wikiAnchors(text, registry);
  const anchorAt = (text: string, offset: number, syntax: Syntax) =>
    anchors(text, syntax).find(({ range }) => range.start <= offset && offset <= range.end);
  const ask = <T>(
    text: string,
    syntax: Syntax,
    storage: (document: StorageDocument) => T,
    wiki: (text: string) => T,
  ): T => (syntax === 'storage' ? storage(parse(text)) : wiki(text));

  return {
    diagnostics: (text, syntax) => check[syntax](text),
    fixes: (text, range, syntax) =>
      check[syntax](text).flatMap((diagnostic) =>
        diagnostic.fix && touches(diagnostic.range, range) ? [{ diagnostic, fix: diagnostic.fix }] : [],
      ),
    fixAll: (text, syntax) => withoutOverlap(check[syntax](text)),
    complete: (text, offset, syntax) =>
      syntax === 'storage' ? completeStorage(text, offset, options) : completeWiki(text, offset, options),
    hover(text, offset, syntax) {
      const found = ask(
        text,
        syntax,
        (document) => hoverStorage(document, offset, registry),
        () => hoverWiki(text, offset, registry),
      );
      const here = check[syntax](text).filter(({ range }) => touches(range, { start: offset, end: offset }));
      const rules = here.flatMap(({ code }) => explain?.(code) ?? []);
      const range = found?.range ?? here[0]?.range;
      const parts = [...(found ? [found.markdown] : []), ...rules];
      return range && parts.length > 0 ? { range, markdown: parts.join('\n\n---\n\n') } : undefined;
    },
    symbols: (text, syntax) => ask(text, syntax, storageSymbols, () => wikiSymbols(text, registry)),
    foldingRanges: (text, syntax) => ask(text, syntax, storageFoldings, () => wikiFoldings(text, registry)),
    selectionRanges: (text, offset, syntax) =>
      ask(
        text,
        syntax,
        (document) => storageSelections(document, offset),
        () => wikiSelections(text, offset, registry),
      ),
    renameRange: (text, offset, syntax) => anchorAt(text, offset, syntax)?.range,
    rename(text, offset, name, syntax) {
      const old = anchorAt(text, offset, syntax);
      if (!old) return [];
      return anchors(text, syntax)
        .filter((anchor) => anchor.name === old.name)
        .map(({ range }) => ({ range, text: syntax === 'wiki' ? name : encodeFor(text, range, name) }));
    },
    links: (text, syntax) => ask(text, syntax, storageLinks, () => wikiLinks(text, registry)),
  };
}

/** In an attribute quotes need encoding as well. */
function encodeFor(text: string, { start }: Range, value: string): string {
  return text[start - 1] === '>' ? encodeText(value) : encodeAttribute(value).replaceAll("'", '&#39;');
}

function rememberLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { text: string; result: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: compute(text) };
    return last.result;
  };
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function withoutOverlap(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const fixes = diagnostics.flatMap(({ fix }) => (fix?.safe === true && fix.edits.length > 0 ? [fix] : []));
  const first = (fix: Fix) => Math.min(...fix.edits.map(({ range }) => range.start));
  const taken: TextEdit[] = [];
  let end = -1;
  for (const fix of fixes.toSorted((a, b) => first(a) - first(b))) {
    if (first(fix) <= end) continue;
    taken.push(...fix.edits);
    end = Math.max(...fix.edits.map(({ range }) => range.end));
  }
  return taken;
}
