import { type ChildNode, Document, type Element } from 'domhandler';
import { isNameStart } from '../characters.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import { type TagRanges, tagRangesOf } from '../tag-ranges.ts';
import { checkCharacters, checkText } from './check-text.ts';
import { createParseContext, nextLessThan, type ParseContext, replacement, report } from './context.ts';
import { readEndTag } from './end-tag.ts';
import { isMisspelledCdata, readExclamation, readInstruction, readMisspelledCdata } from './markup.ts';
import { readStartTag } from './start-tag.ts';
import { appendText, closeElement, closeUnclosed, takeChildren } from './tree.ts';

/** A parsed document. Its tree contains markup exactly as it is in the source. */
export interface StorageDocument {
  readonly source: string;
  /** Plain domhandler nodes. Read them with `textOf` and `attribute`, which decode. */
  readonly root: Document;
  /** Well-formedness only, in source order. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The error at which a strict XML parser stops; `undefined` for a well-formed document. A missing end tag counts at the
   * offset where it is expected, not where its element starts, so this is not always the first of `diagnostics`.
   */
  readonly firstError: Diagnostic | undefined;
  /** The range of a node in the source, in UTF-16 offsets; `undefined` for a built node. */
  rangeOf(node: ChildNode | Document): Range | undefined;
  /** The ranges of the parts of an element's tags; `undefined` for a built element. */
  tagRanges(element: Element): TagRanges | undefined;
}

/**
 * Parses storage format. Never throws on a string: markup that is not well-formed becomes a diagnostic, and parsing continues.
 *
 * The parser is as strict as the XML parser of a Confluence server. It jumps from `<` to `<` with `indexOf` and records every
 * offset, which a general tokenizer does not.
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

/** A separate function, so that a document does not keep the state of the parser alive. */
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

/** domhandler's `endIndex` points at the last character; the end of a range is after it. */
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
      if (code === 91 && isMisspelledCdata(source, less)) {
        if (less > textStart) readText(cx, textStart, less);
        textStart = less;
        const end = readMisspelledCdata(cx, less);
        if (end !== undefined) {
          at = textStart = end;
          continue;
        }
      }
      const range = { start: less, end: less + 1 };
      if (cx.wordsAsText?.end === textStart) {
        cx.wordsAsText.edits.push({ range, text: '&lt;' }); // part of the same text, so part of the same error
      } else {
        const message = 'Unescaped "<": write "&lt;".';
        report(cx, 'unescaped-less-than', message, range, replacement('&lt;', less));
      }
      at = less + 1;
      continue;
    }
    if (less > textStart) readText(cx, textStart, less);
    if (code === 47) at = readEndTag(cx, less);
    else if (code === 33) at = readExclamation(cx, less);
    else if (code === 63) at = readInstruction(cx, less);
    else at = less + 1 < length ? readStartTag(cx, less) : readLastLessThan(cx, less);
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

/** Reads a `<` at the end of the source. */
function readLastLessThan(cx: ParseContext, start: number): number {
  const range = { start, end: start + 1 };
  cx.swallowed = true;
  appendText(cx, start, start + 1);
  report(cx, 'unclosed-tag', 'The document ends inside a tag.', range, replacement('&lt;', start));
  return start + 1;
}

/** The diagnostic that a parser that stops at the first error would report. */
function firstErrorOf({ diagnostics, firstUnclosed }: ParseContext): Diagnostic | undefined {
  const other = diagnostics.find(({ code }) => code !== 'unclosed-element');
  return firstUnclosed && !(other && other.range.start <= firstUnclosed.at) ? firstUnclosed.diagnostic : other;
}
