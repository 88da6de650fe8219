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

/** What an editor asks about a text. Every answer works on unfinished text; no method throws on text. */
export interface LanguageService {
  diagnostics(text: string, syntax: Syntax): readonly Diagnostic[];
  /** The fixes of what is wrong in a range. */
  fixes(text: string, range: Range, syntax: Syntax): readonly { diagnostic: Diagnostic; fix: Fix }[];
  /** All safe fixes that do not touch each other. Ask again on the result for those that did. */
  fixAll(text: string, syntax: Syntax): readonly TextEdit[];
  /**
   * What pretty printing changes: nothing in wiki markup, and nothing in storage that is not well-formed. One level is
   * indented by `indent`, two blanks when left out.
   */
  format(text: string, syntax: Syntax, indent?: string): readonly TextEdit[];
  /** What may be written at a place. All ranges lie in the line of the place and hold it. */
  complete(text: string, offset: number, syntax: Syntax): readonly CompletionItem[];
  hover(text: string, offset: number, syntax: Syntax): Hover | undefined;
  symbols(text: string, syntax: Syntax): readonly DocumentSymbol[];
  foldingRanges(text: string, syntax: Syntax): readonly Range[];
  /** Ever larger ranges around a place, smallest first. */
  selectionRanges(text: string, offset: number, syntax: Syntax): readonly Range[];
  /** What an offer of `complete` is about, as Markdown. */
  documentation(offer: Pick<CompletionItem, 'kind' | 'label' | 'macro'>): string | undefined;
  /** Every place of this page that names the anchor named at a place. */
  occurrences(text: string, offset: number, syntax: Syntax): readonly Anchor[];
  /** Where the anchor named at a place stands: an anchor, or a heading of that text. */
  definition(text: string, offset: number, syntax: Syntax): Range | undefined;
  /** The anchor name at a place; `undefined` where nothing can be renamed. */
  renameRange(text: string, offset: number, syntax: Syntax): Range | undefined;
  /**
   * Renames an anchor and the links to it on this page.
   *
   * @throws RangeError for a name that wiki markup cannot write.
   */
  rename(text: string, offset: number, name: string, syntax: Syntax): readonly TextEdit[];
  links(text: string, syntax: Syntax): readonly { readonly range: Range; readonly url: string }[];
  /** What the parts of a text mean, in source order; they do not overlap. A token may reach over lines. */
  semanticTokens(text: string, syntax: Syntax): readonly SemanticToken[];
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
  const read = rememberLast((text: string) => readWiki(text, registry));
  const anchors = (text: string, syntax: Syntax): readonly Anchor[] => ask(text, syntax, storageAnchors, wikiAnchors);
  const headings = (text: string, syntax: Syntax) =>
    ask<readonly { readonly name: string; readonly range: Range }[]>(text, syntax, storageHeadings, wikiHeadings);
  const anchorAt = (text: string, offset: number, syntax: Syntax) =>
    anchors(text, syntax).find(({ range }) => range.start <= offset && offset <= range.end);
  const isBlockMacro = blockMacros(registry);
  const ask = <T>(
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
    fixAll: (text, syntax) => selectFixes(check[syntax](text)).flatMap(({ fix }) => fix?.edits ?? []),
    format: (text, syntax, indent) => (syntax === 'wiki' ? [] : formatEdits(parse(text), { indent, isBlockMacro })),
    complete(text, place, syntax) {
      const offset = inside(text, place);
      const line = lineAround(text, offset);
      const cx = { ...options, anchorNames: () => anchorNames(anchors(text, syntax), headings(text, syntax)) };
      const offers = syntax === 'storage' ? completeStorage(text, offset, cx) : completeWiki(read(text), offset, cx);
      return offers.map((offer) => ({ ...offer, range: within(offer.range, line) }));
    },
    hover(text, place, syntax) {
      const offset = inside(text, place);
      const found = ask(
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
    symbols: (text, syntax) => ask(text, syntax, storageSymbols, wikiSymbols),
    foldingRanges: (text, syntax) => ask(text, syntax, storageFoldings, wikiFoldings),
    selectionRanges(text, place, syntax) {
      const offset = inside(text, place);
      return ask(
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
      if (name === '') throw new RangeError('An anchor needs a name.');
      if (forbidden !== undefined) {
        throw new RangeError(`In wiki markup the name of an anchor cannot hold ${JSON.stringify(forbidden)}.`);
      }
      return anchors(text, syntax)
        .filter((anchor) => anchor.name === old.name)
        .map(({ range }) => ({ range, text: syntax === 'wiki' ? name : encodeFor(text, range, name) }));
    },
    links: (text, syntax) => ask(text, syntax, storageLinks, wikiLinks),
    semanticTokens: (text, syntax) => ask(text, syntax, (document) => storageTokens(document, registry), wikiTokens),
  };
}

/** The nearest place of the text. */
function inside(text: string, offset: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
}

function within({ start, end }: Range, outer: Range): Range {
  return { start: Math.max(start, outer.start), end: Math.min(end, outer.end) };
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
