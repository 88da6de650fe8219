import type { ChildNode, Document, Element } from 'domhandler';
import type { Range, TextEdit } from '../diagnostic.ts';
import { applyEdits } from '../edit/apply-edits.ts';
import { parseStorage, type StorageDocument } from '../parse/parse-storage.ts';
import { isElement } from '../read.ts';
import { walk } from '../walk.ts';
import { type FormatRole, formatRole, type IsBlockMacro, isLaidOut } from './format-role.ts';
import { tagFormatEdits } from './tag-edits.ts';

/** Options for the formatter. */
export interface FormatOptions {
  /** The indentation per level. Default: two spaces. */
  readonly indent?: string;
  /**
   * Whether a macro is a block, so that white space next to it is not visible. By default, and when the function returns
   * `undefined`, only a macro with a rich body is a block.
   */
  readonly isBlockMacro?: IsBlockMacro;
}

/**
 * Pretty-prints storage format: one block element per line, indented, with normalized tags. Visible white space, CDATA,
 * parameters and preformatted text do not change. Formatting is idempotent.
 *
 * A document that is not well-formed is returned unchanged, because the ends of its elements are only a guess.
 */
export function formatStorage(source: string, options: FormatOptions = {}): string {
  return applyEdits(source, formatEdits(parseStorage(source), options));
}

/** The changes of `formatStorage` as edits of the source; none for a document that is not well-formed. */
export function formatEdits(document: StorageDocument, options: FormatOptions = {}): TextEdit[] {
  if (document.firstError) return [];
  const cx = createContext(document, options);
  const waiting: { readonly parent: Document | Element; readonly depth: number }[] = [
    { parent: document.root, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { parent, depth } = next;
    for (const element of layOut(cx, parent, depth)) waiting.push({ parent: element, depth: depth + 1 });
  }
  walk(document.root, {
    enter(node) {
      if (isElement(node)) tagFormatEdits(document, node, cx.edits);
    },
  });
  return cx.edits;
}

interface FormatContext {
  readonly document: StorageDocument;
  readonly isBlockMacro: IsBlockMacro;
  readonly edits: TextEdit[];
  /** A line ending and the indentation at this depth. */
  lineStart(depth: number): string;
}

/** Deeper levels are not indented further, because the output of n nested elements would have n² characters. */
const maxDepth = 40;

function createContext(document: StorageDocument, { indent = '  ', isBlockMacro }: FormatOptions): FormatContext {
  const lineEnd = /\r\n?|\n/.exec(document.source)?.[0] ?? '\n';
  const lineStarts = Array.from({ length: maxDepth + 1 }, (_, depth) => lineEnd + indent.repeat(depth));
  return {
    document,
    isBlockMacro: isBlockMacro ?? (() => undefined),
    edits: [],
    lineStart: (depth) => lineStarts[Math.min(depth, maxDepth)] ?? lineEnd,
  };
}

interface Item {
  readonly node: ChildNode | undefined;
  readonly role: FormatRole | 'edge';
  readonly range: Range;
}

/** Sets the white space between the children of one parent. Returns the children whose content is to be formatted. */
function layOut(cx: FormatContext, parent: Document | Element, depth: number): Element[] {
  const items = itemsOf(cx, parent);
  if (!items.some(({ role }) => role === 'block')) return [];
  const isTop = !isElement(parent);
  const isCompact = !isTop && isOneLine(parent, items);
  const nested: Element[] = [];
  let isOpen = false;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const wasOpen = isOpen;
    isOpen = before !== undefined && canBreak(before, item);
    if (before && isOpen) {
      const atEnd = item.role === 'edge';
      const edge = atEnd || before.role === 'edge';
      const text = edge && (isCompact || (isTop && !atEnd)) ? '' : cx.lineStart(atEnd ? Math.max(depth - 1, 0) : depth);
      setSpace(cx, before.range.end, item.range.start, text, !edge);
    }
    if (before && isElement(before.node) && isLaidOut(before.node)) {
      if (before.role === 'block' || (wasOpen && isOpen)) nested.push(before.node);
    }
  }
  return nested;
}

/** The children other than white space, with an edge at each end. */
function itemsOf({ document, isBlockMacro }: FormatContext, parent: Document | Element): Item[] {
  const { source } = document;
  const tags = isElement(parent) ? document.tagRanges(parent) : undefined;
  const start = isElement(parent) ? (tags?.open.end ?? 0) : source.startsWith('\ufeff') ? 1 : 0;
  const end = isElement(parent) ? (tags?.close?.start ?? start) : source.length;
  const items: Item[] = [{ node: undefined, role: 'edge', range: { start, end: start } }];
  for (const node of parent.children) {
    const range = document.rangeOf(node);
    const isMark = range?.start === 0 && start === 1 && !/[^ \t\r\n]/.test(source.slice(1, range.end));
    const role = formatRole(node, isBlockMacro);
    if (range && role !== 'space' && !isMark) items.push({ node, role, range });
  }
  items.push({ node: undefined, role: 'edge', range: { start: end, end } });
  return items;
}

/** Whether white space between two nodes is invisible: next to a block, or at the edge of one. */
function canBreak(before: Item, after: Item): boolean {
  if (isText(before) || isText(after)) return false;
  return [before.role, after.role].some((role) => role === 'block' || role === 'edge');
}

function isText({ role }: Item): boolean {
  return role === 'text' || role === 'inline';
}

const oneLiners = new Set(['li', 'td', 'th', 'dd', 'ac:task-body', 'ac:caption']);

/** Whether an element, such as a cell, contains only one paragraph and stays on one line. */
function isOneLine(parent: Element, items: readonly Item[]): boolean {
  const [, only] = items;
  return items.length === 3 && oneLiners.has(parent.name) && isElement(only?.node) && !isLaidOut(only.node);
}

function setSpace(
  { document, edits }: FormatContext,
  start: number,
  end: number,
  text: string,
  allowsEmptyLine: boolean,
): void {
  const present = document.source.slice(start, end);
  const lineEnd = /^(?:\r\n?|\n)/.exec(text)?.[0] ?? '';
  const keepsEmptyLine = allowsEmptyLine && (present.match(/\r\n?|\n/g)?.length ?? 0) > 1;
  const replacement = keepsEmptyLine ? lineEnd + text : text;
  if (present !== replacement) edits.push({ range: { start, end }, text: replacement });
}
