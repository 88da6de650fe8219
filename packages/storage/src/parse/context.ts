import type { ChildNode, Document, Element } from 'domhandler';
import type { Diagnostic, Fix, Range } from '../diagnostic.ts';
import { createNames, type NameInfo } from './names.ts';
import { createNamespaces, type Namespaces } from './namespaces.ts';

/** One run over one source. */
export interface ParseContext {
  readonly source: string;
  readonly diagnostics: Diagnostic[];
  nameAt(start: number, end: number): NameInfo;
  readonly namespaces: Namespaces;

  /** The elements that are open, outermost first, and what is known of their names. */
  readonly open: Element[];
  readonly openNames: NameInfo[];
  /**
   * Nodes whose parent is still open, in document order, and where the children of each open element begin among them. A
   * list of children is made when its element ends, at its final length: growing it would leave room that is never used.
   */
  readonly pending: ChildNode[];
  pendingCount: number;
  readonly firstChildren: number[];
  /** Where the children of the innermost open element begin. */
  firstChild: number;
  parent: Document | Element;

  /** The attributes of the start tag being read, up to `attributeCount`, and their values. */
  readonly attributes: NameInfo[];
  readonly values: string[];
  attributeCount: number;

  /** Whether something never closed ran to the end: the end tags it took with it are the same mistake. */
  swallowed: boolean;
  /** The first missing end tag that was found, and where it was missed. */
  firstMissing: { readonly found: Diagnostic; readonly at: number } | undefined;
  /** The next places of what must be looked at; `nextLess` is the length where there is none, the others are -1. */
  nextLess: number;
  nextAmpersand: number;
  nextCdataEnd: number;
  /** The last place of texts that were looked for: where none follows is asked once. */
  readonly lastPlaces: Map<string, number>;
}

export function createParseContext(source: string, root: Document): ParseContext {
  return {
    source,
    diagnostics: [],
    nameAt: createNames(source),
    namespaces: createNamespaces(),
    open: [],
    openNames: [],
    pending: [],
    pendingCount: 0,
    firstChildren: [],
    firstChild: 0,
    parent: root,
    attributes: [],
    values: [],
    attributeCount: 0,
    swallowed: false,
    firstMissing: undefined,
    nextLess: -1,
    nextAmpersand: source.indexOf('&'),
    nextCdataEnd: source.indexOf(']]>'),
    lastPlaces: new Map(),
  };
}

/** Whether a text occurs at or after an offset. The last occurrence is searched once, so asking again costs nothing. */
export function occursFrom(cx: ParseContext, text: string, from: number): boolean {
  let last = cx.lastPlaces.get(text);
  if (last === undefined) {
    last = cx.source.lastIndexOf(text);
    cx.lastPlaces.set(text, last);
  }
  return last >= from;
}

/** Where the next `<` stands at or after an offset; the length of the source where there is none. */
export function nextLessThan(cx: ParseContext, from: number): number {
  if (cx.nextLess >= from) return cx.nextLess;
  const found = cx.source.indexOf('<', from);
  cx.nextLess = found < 0 ? cx.source.length : found;
  return cx.nextLess;
}

/** Reports an error from one offset to another. */
export function report(cx: ParseContext, code: string, message: string, range: Range, fix?: Fix): Diagnostic {
  const found: Diagnostic = { code, severity: 'error', message, range, fix };
  cx.diagnostics.push(found);
  return found;
}

/** Writes one character another way. */
export function replaceBy(text: string, at: number): Fix {
  return { title: `Write ${text}`, safe: true, edits: [{ range: { start: at, end: at + 1 }, text }] };
}

export function removal(start: number, end: number): Fix {
  return { title: 'Remove it', safe: true, edits: [{ range: { start, end }, text: '' }] };
}

export function insertion(title: string, at: number, text: string): Fix {
  return { title, safe: true, edits: [{ range: { start: at, end: at }, text }] };
}
