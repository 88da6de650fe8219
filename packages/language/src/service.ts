import { blockMacros } from '@macrowright/macros';
import {
  type Diagnostic,
  encodeAttribute,
  encodeText,
  type Fix,
  formatEdits,
  parseStorage,
  type Range,
  type StorageDocument,
  selectFixes,
  type TextEdit,
} from '@macrowright/storage';
import { type Anchor, anchorNames, targetOf } from './anchor.ts';
import { completeStorage } from './complete-storage.ts';
import { completeWiki } from './complete-wiki.ts';
import { elementMarkdown, macroMarkdown, parameterMarkdown } from './documentation.ts';
import { findParameter } from './find-parameter.ts';
import { hoverStorage, hoverWiki } from './hover.ts';
import { lineAround } from './lines.ts';
import type { SemanticToken } from './semantic-tokens.ts';
import { storageAnchors } from './storage-anchors.ts';
import {
  storageFoldings,
  storageHeadings,
  storageLinks,
  storageSelections,
  storageSymbols,
} from './storage-structure.ts';
import { storageTokens } from './storage-tokens.ts';
import type { CompletionItem, DocumentSymbol, Hover, LanguageServiceOptions, Syntax } from './types.ts';
import { wikiAnchors } from './wiki-anchors.ts';
import { readWiki, type WikiDocument } from './wiki-document.ts';
import { wikiFoldings, wikiHeadings, wikiLinks, wikiSelections, wikiSymbols } from './wiki-structure.ts';
import { wikiTokens } from './wiki-tokens.ts';

/** Editor features for a text. They also work on incomplete text and never throw because of it. Offsets are UTF-16 offsets. */
export interface LanguageService {
  diagnostics(text: string, syntax: Syntax): readonly Diagnostic[];
  /** Fixes for the diagnostics in a range. */
  fixes(text: string, range: Range, syntax: Syntax): readonly { diagnostic: Diagnostic; fix: Fix }[];
  /** All safe fixes that do not overlap. Call it again on the result to apply the others. */
  fixAll(text: string, syntax: Syntax): readonly TextEdit[];
  /**
   * The edits that pretty-print a text. Empty for wiki markup and for storage format that is not well-formed. `indent` is the
   * indentation of one level. Default: two spaces.
   */
  format(text: string, syntax: Syntax, indent?: string): readonly TextEdit[];
  /** Completions at an offset. Their ranges are on the line of the offset and contain it. */
  complete(text: string, offset: number, syntax: Syntax): readonly CompletionItem[];
  hover(text: string, offset: number, syntax: Syntax): Hover | undefined;
  symbols(text: string, syntax: Syntax): readonly DocumentSymbol[];
  foldingRanges(text: string, syntax: Syntax): readonly Range[];
  /** Ranges around an offset, from the smallest to the largest. */
  selectionRanges(text: string, offset: number, syntax: Syntax): readonly Range[];
  /** Documentation of a completion as Markdown. */
  documentation(suggestion: Pick<CompletionItem, 'kind' | 'label' | 'macro'>): string | undefined;
  /** All occurrences on this page of the anchor name at an offset. */
  occurrences(text: string, offset: number, syntax: Syntax): readonly Anchor[];
  /** The definition of the anchor name at an offset: an anchor or a heading with that text. */
  definition(text: string, offset: number, syntax: Syntax): Range | undefined;
  /** The range of the anchor name at an offset; `undefined` if nothing can be renamed there. */
  renameRange(text: string, offset: number, syntax: Syntax): Range | undefined;
  /**
   * Renames an anchor and the links to it on this page.
   *
   * @throws RangeError for an empty name, and for a name that wiki markup cannot represent.
   */
  rename(text: string, offset: number, name: string, syntax: Syntax): readonly TextEdit[];
  links(text: string, syntax: Syntax): readonly { readonly range: Range; readonly url: string }[];
  /** Semantic tokens in source order. They do not overlap. A token can span several lines. */
  semanticTokens(text: string, syntax: Syntax): readonly SemanticToken[];
}

/** Creates the service. It caches the last parsed text, so several calls with the same text parse it once. */
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
  const read = rememberLast((text: string) => readWiki(text, registry));
  const anchors = (text: string, syntax: Syntax): readonly Anchor[] =>
    bySyntax(text, syntax, storageAnchors, wikiAnchors);
  const headings = (text: string, syntax: Syntax) =>
    bySyntax<readonly { readonly name: string; readonly range: Range }[]>(text, syntax, storageHeadings, wikiHeadings);
  const anchorAt = (text: string, offset: number, syntax: Syntax) =>
    anchors(text, syntax).find(({ range }) => range.start <= offset && offset <= range.end);
  const isBlockMacro = blockMacros(registry);
  const bySyntax = <T>(
    text: string,
    syntax: Syntax,
    storage: (document: StorageDocument) => T,
    wiki: (document: WikiDocument) => T,
  ): T => (syntax === 'storage' ? storage(parse(text)) : wiki(read(text)));

  return {
    diagnostics: (text, syntax) => check[syntax](text),
    fixes: (text, range, syntax) =>
      check[syntax](text).flatMap((diagnostic) =>
        diagnostic.fix && touches(diagnostic.range, range) ? [{ diagnostic, fix: diagnostic.fix }] : [],
      ),
    fixAll(text, syntax) {
      const isKept = syntax === 'wiki' ? () => true : undefined; // the conversion creates these fixes and keeps the content
      return selectFixes(text, check[syntax](text), { isKept }).flatMap(({ fix }) => fix?.edits ?? []);
    },
    format: (text, syntax, indent) => (syntax === 'wiki' ? [] : formatEdits(parse(text), { indent, isBlockMacro })),
    complete(text, position, syntax) {
      const offset = inside(text, position);
      const line = lineAround(text, offset);
      const cx = { ...options, anchorNames: () => anchorNames(anchors(text, syntax), headings(text, syntax)) };
      const suggestions =
        syntax === 'storage' ? completeStorage(text, offset, cx) : completeWiki(read(text), offset, cx);
      return suggestions.map((suggestion) => ({ ...suggestion, range: within(suggestion.range, line) }));
    },
    hover(text, position, syntax) {
      const offset = inside(text, position);
      const found = bySyntax(
        text,
        syntax,
        (document) => hoverStorage(document, offset, registry),
        (document) => hoverWiki(document, offset),
      );
      const here = check[syntax](text).filter(({ range }) => touches(range, { start: offset, end: offset }));
      const rules = here.flatMap(({ code }) => explain?.(code) ?? []);
      const range = found?.range ?? here[0]?.range;
      const parts = [...(found ? [found.markdown] : []), ...rules];
      return range && parts.length > 0 ? { range, markdown: parts.join('\n\n---\n\n') } : undefined;
    },
    symbols: (text, syntax) => bySyntax(text, syntax, storageSymbols, wikiSymbols),
    foldingRanges: (text, syntax) => bySyntax(text, syntax, storageFoldings, wikiFoldings),
    selectionRanges(text, position, syntax) {
      const offset = inside(text, position);
      return bySyntax(
        text,
        syntax,
        (document) => storageSelections(document, offset),
        (document) => wikiSelections(document, offset),
      );
    },
    documentation({ kind, label, macro }) {
      if (kind === 'element') return elementMarkdown(label);
      const definition = registry.find(macro ?? label);
      if (!definition || (kind !== 'macro' && kind !== 'parameter')) return undefined;
      if (kind === 'macro') return macroMarkdown(definition);
      const parameter = findParameter(definition, label);
      return parameter && parameterMarkdown(definition.name, label, parameter);
    },
    occurrences(text, offset, syntax) {
      const here = anchorAt(text, offset, syntax);
      return here ? anchors(text, syntax).filter(({ name }) => name === here.name) : [];
    },
    definition(text, offset, syntax) {
      const here = anchorAt(text, offset, syntax);
      return here && targetOf(here.name, anchors(text, syntax), headings(text, syntax));
    },
    renameRange: (text, offset, syntax) => anchorAt(text, offset, syntax)?.range,
    rename(text, offset, name, syntax) {
      const old = anchorAt(text, offset, syntax);
      if (!old) return [];
      const forbidden = syntax === 'wiki' ? /[[\]{}|\r\n]/.exec(name)?.[0] : undefined;
      if (name === '') throw new RangeError('The name of an anchor must not be empty.');
      if (forbidden !== undefined) {
        throw new RangeError(`The name of an anchor in wiki markup must not contain ${JSON.stringify(forbidden)}.`);
      }
      return anchors(text, syntax)
        .filter((anchor) => anchor.name === old.name)
        .map(({ range }) => ({ range, text: syntax === 'wiki' ? name : encodeFor(text, range, name) }));
    },
    links: (text, syntax) => bySyntax(text, syntax, storageLinks, wikiLinks),
    semanticTokens: (text, syntax) =>
      bySyntax(text, syntax, (document) => storageTokens(document, registry), wikiTokens),
  };
}

/** Limits an offset to the text. */
function inside(text: string, offset: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
}

function within({ start, end }: Range, outer: Range): Range {
  return { start: Math.max(start, outer.start), end: Math.min(end, outer.end) };
}

/** Encodes text for its position. In an attribute, quotes are encoded as well. */
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
