import type { TextEdit as OffsetEdit, Range as OffsetRange } from '@macrowright/storage';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Offsets as lines and characters, both from 0, in UTF-16 units as the protocol counts by default. */
export function toRange(document: TextDocument, { start, end }: OffsetRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Lines and characters as offsets; a place outside the text is moved to the nearest inside. */
export function toOffsets(document: TextDocument, { start, end }: Range): OffsetRange {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toTextEdit(document: TextDocument, { range, text }: OffsetEdit): TextEdit {
  return { range: toRange(document, range), newText: text };
}
