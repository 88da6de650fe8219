import type { ChildNode, Document, Element } from 'domhandler';
import type { Diagnostic, Fix, Range, TextEdit } from '../diagnostic.ts';
import { createNames, type NameInfo } from './names.ts';
import { createNamespaces, type Namespaces } from './namespaces.ts';
import { createShortStrings } from './short-strings.ts';

/** The state of one run of the parser. */
export interface ParseContext {
  readonly source: string;
  readonly diagnostics: Diagnostic[];
  nameAt(start: number, end: number): NameInfo;
  /** The source between two offsets; short strings that repeat are shared. */
  stringAt(start: number, end: number): string;
  readonly namespaces: Namespaces;

  /** The open elements, outermost first, and the facts about their names. */
  readonly open: Element[];
  readonly openNames: NameInfo[];
  /**
   * Nodes whose parent is still open, in document order, and the index at which the children of each open element start. An
   * array of children is created when its element ends: an array that grows reserves memory it never uses.
   */
  readonly pending: ChildNode[];
  pendingCount: number;
  readonly firstChildren: number[];
  /** Index in `pending` of the first child of the innermost open element. */
  firstChild: number;
  parent: Document | Element;
  readonly root: Document;

  /** The attributes of the start tag being read, up to `attributeCount`, and their values. */
  readonly attributes: NameInfo[];
  readonly values: string[];
  attributeCount: number;

  /** Whether unclosed markup ran to the end of the source. End tags that it swallowed are not reported again. */
  swallowed: boolean;
  /** The first element without an end tag, and the offset at which the end tag was expected. */
  firstUnclosed: { readonly diagnostic: Diagnostic; readonly at: number } | undefined;
  /** The last `<` followed by words that was read as text: where the text ends, and the edits of its suggestion. */
  wordsAsText: { readonly end: number; readonly edits: TextEdit[] } | undefined;
  /** Offsets of the next `<`, `&` and `]]>`. When there is none, `nextLess` is the length of the source and the others are -1. */
  nextLess: number;
  nextAmpersand: number;
  nextCdataEnd: number;
  /** The last occurrence of each string that was searched for. */
  readonly lastOccurrences: Map<string, number>;
}

export function createParseContext(source: string, root: Document): ParseContext {
  return {
    source,
    diagnostics: [],
    nameAt: createNames(source),
    stringAt: createShortStrings(source),
    namespaces: createNamespaces(),
    open: [],
    openNames: [],
    pending: [],
    pendingCount: 0,
    firstChildren: [],
    firstChild: 0,
    parent: root,
    root,
    attributes: [],
    values: [],
    attributeCount: 0,
    swallowed: false,
    firstUnclosed: undefined,
    wordsAsText: undefined,
    nextLess: -1,
    nextAmpersand: source.indexOf('&'),
    nextCdataEnd: source.indexOf(']]>'),
    lastOccurrences: new Map(),
  };
}

/** Whether a string occurs at or after an offset. Each string is searched for only once. */
export function occursFrom(cx: ParseContext, search: string, from: number): boolean {
  let last = cx.lastOccurrences.get(search);
  if (last === undefined) {
    last = cx.source.lastIndexOf(search);
    cx.lastOccurrences.set(search, last);
  }
  return last >= from;
}

/** The offset of the next `<` at or after an offset; the length of the source when there is none. */
export function nextLessThan(cx: ParseContext, from: number): number {
  if (cx.nextLess >= from) return cx.nextLess;
  const found = cx.source.indexOf('<', from);
  cx.nextLess = found < 0 ? cx.source.length : found;
  return cx.nextLess;
}

/** Reports an error. */
export function report(cx: ParseContext, code: string, message: string, range: Range, fix?: Fix): Diagnostic {
  const diagnostic: Diagnostic = { code, severity: 'error', message, range, fix };
  cx.diagnostics.push(diagnostic);
  return diagnostic;
}

/** A fix that replaces one character. */
export function replacement(text: string, at: number): Fix {
  return { title: `Write ${text}`, safe: true, edits: [{ range: { start: at, end: at + 1 }, text }] };
}

export function removal(title: string, start: number, end: number): Fix {
  return { title, safe: true, edits: [{ range: { start, end }, text: '' }] };
}

export function insertion(title: string, at: number, text: string): Fix {
  return { title, safe: true, edits: [{ range: { start: at, end: at }, text }] };
}

/** A suggestion to show markup as text. */
export function escaping(cx: ParseContext, start: number, end: number): Fix & { readonly edits: TextEdit[] } {
  const edits: TextEdit[] = [{ range: { start, end: start + 1 }, text: '&lt;' }];
  if (cx.source.charCodeAt(end - 1) === 62) edits.push({ range: { start: end - 1, end }, text: '&gt;' });
  return { title: 'Show it as text', safe: false, edits };
}
