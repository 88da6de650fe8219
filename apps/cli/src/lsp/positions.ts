import type { TextEdit as OffsetEdit, Range as OffsetRange } from '@macrowright/storage';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Converts offsets to lines and characters, which count from 0 in UTF-16 units. */
export function toRange(document: TextDocument, { start, end }: OffsetRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Converts lines and characters to offsets. Positions outside of the text become the closest position inside. */
export function toOffsets(document: TextDocument, { start, end }: Range): OffsetRange {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Converts an edit. */
export function toTextEdit(document: TextDocument, { range, text }: OffsetEdit): TextEdit {
  return { range: toRange(document, range), newText: text };
}
