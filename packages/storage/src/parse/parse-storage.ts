import { type ChildNode, Document, type Element } from 'domhandler';
import { isNameStart } from '../characters.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import { type TagRanges, tagRangesOf } from '../tag-ranges.ts';
import { checkCharacters, checkText } from './check-text.ts';
import { createParseContext, nextLessThan, type ParseContext, replaceBy, report } from './context.ts';
import { readEndTag } from './end-tag.ts';
import { readExclamation, readInstruction } from './markup.ts';
import { readStartTag } from './start-tag.ts';
import { appendText, closeElement, closeUnclosed, takeChildren } from './tree.ts';

/** A parsed document. Its tree holds markup as it was written. */
export interface StorageDocument {
  readonly source: string;
  /** Plain domhandler nodes. Read them with `textOf` and `attribute`. */
  readonly root: Document;
  /** Well-formedness only, in source order. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The finding that a strict reader stops at, `undefined` for a well-formed document. A missing end tag counts where it is
   * missed, not where its element begins; so this is not always the first of `diagnostics`.
   */
  readonly firstError: Diagnostic | undefined;
  /** Where a node stands in the source; `undefined` for a node built by hand. */
  rangeOf(node: ChildNode | Document): Range | undefined;
  /** Where the parts of an element's tags stand; `undefined` for an element built by hand. */
  tagRanges(element: Element): TagRanges | undefined;
}

/**
 * Parses storage format. Never throws on text: what is not well-formed becomes a diagnostic, and reading goes on.
 *
 * An own scanner stands in place of a general tokenizer: it jumps from `<` to `<` with `indexOf`, keeps every offset, and
 * is as strict as the XML reader of a server.
 */
export function parseStorage(source: string): StorageDocument {
  const root = new Document([]);
  root.startIndex = 0;
  root.endIndex = source.length - 1;
  const cx = createParseContext(source, root);
  readAll(cx);
  while (cx.open.length > 0) {
    if (cx.swallowed) closeElement(cx, source.length);
    else closeUnclosed(cx, source.length);
  }
  root.children = takeChildren(cx);
  checkCharacters(source, cx.diagnostics);
  cx.diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return createDocument(source, root, cx.diagnostics, firstErrorOf(cx));
}

/** Apart from the parser, so that a document does not hold on to what a run needed. */
function createDocument(
  source: string,
  root: Document,
  diagnostics: readonly Diagnostic[],
  firstError: Diagnostic | undefined,
): StorageDocument {
  return {
    source,
    root,
    diagnostics,
    firstError,
    rangeOf: rangeOfNode,
    tagRanges({ startIndex, endIndex, lastChild }) {
      if (startIndex === null) return undefined;
      return tagRangesOf(source, startIndex, endIndex ?? 0, (lastChild?.endIndex ?? -1) + 1);
    },
  };
}

/** domhandler's `endIndex` points at the last character; ours points after it. */
function rangeOfNode(node: ChildNode | Document): Range | undefined {
  const { startIndex, endIndex } = node;
  return startIndex === null || endIndex === null ? undefined : { start: startIndex, end: endIndex + 1 };
}

function readAll(cx: ParseContext): void {
  const { source } = cx;
  const { length } = source;
  let textStart = 0;
  let at = 0;
  while (at < length) {
    const less = nextLessThan(cx, at);
    if (less === length) break;
    const code = source.charCodeAt(less + 1);
    if (less + 1 < length && code !== 47 && code !== 33 && code !== 63 && !isNameStart(code)) {
      const range = { start: less, end: less + 1 };
      const message = 'A "<" in text must be written "&lt;".';
      report(cx, 'unescaped-less-than', message, range, replaceBy('&lt;', less));
      at = less + 1;
      continue;
    }
    if (less > textStart) readText(cx, textStart, less);
    if (code === 47) at = readEndTag(cx, less);
    else if (code === 33) at = readExclamation(cx, less);
    else if (code === 63) at = readInstruction(cx, less);
    else at = less + 1 < length ? readStartTag(cx, less) : readLoneEnd(cx, less);
    textStart = at;
  }
  if (textStart < length) readText(cx, textStart, length);
}

function readText(cx: ParseContext, start: number, end: number): void {
  appendText(cx, start, end);
  const { nextAmpersand, nextCdataEnd } = cx;
  if ((nextAmpersand >= 0 && nextAmpersand < end) || (nextCdataEnd >= 0 && nextCdataEnd < end)) {
    checkText(cx, start, end, true);
  }
}

/** Half a tag at the end of the text, of which there is only the `<`. */
function readLoneEnd(cx: ParseContext, start: number): number {
  const range = { start, end: start + 1 };
  cx.swallowed = true;
  appendText(cx, start, start + 1);
  report(cx, 'unclosed-tag', 'The text ends in the middle of a tag.', range, replaceBy('&lt;', start));
  return start + 1;
}

/** The one of the diagnostics that reading in order comes to first. */
function firstErrorOf({ diagnostics, firstMissing }: ParseContext): Diagnostic | undefined {
  const other = diagnostics.find(({ code }) => code !== 'unclosed-element');
  return firstMissing && !(other && other.range.start <= firstMissing.at) ? firstMissing.found : other;
}
