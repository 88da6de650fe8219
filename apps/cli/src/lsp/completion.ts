import type { CompletionItem as Suggestion } from '@macrowright/language';
import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from './positions.ts';

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  macro: CompletionItemKind.Module,
  parameter: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  element: CompletionItemKind.Class,
  attribute: CompletionItemKind.Field,
  'closing-tag': CompletionItemKind.Snippet,
  page: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  anchor: CompletionItemKind.Reference,
};

/** A site can have a hundred thousand pages; nobody scrolls through that many. */
const maxItems = 1000;

/** The suggestions at an offset. If there are too many, only those that contain the text before the cursor, in an incomplete list. */
export function toCompletionList(
  document: TextDocument,
  suggestions: readonly Suggestion[],
  offset: number,
  snippets: boolean,
): CompletionList {
  const text = document.getText();
  const matches = ({ label, range }: Suggestion): boolean =>
    label.toLowerCase().includes(text.slice(range.start, offset).trim().toLowerCase());
  const chosen = suggestions.length > maxItems ? suggestions.filter(matches).slice(0, maxItems) : suggestions;
  return {
    isIncomplete: suggestions.length > maxItems,
    items: chosen.map((suggestion) => toCompletionItem(document, suggestion, snippets)),
  };
}

/** The data of an item that the client sends back to get its documentation. */
export interface ItemData extends Pick<Suggestion, 'kind' | 'label' | 'macro'> {
  readonly uri: string;
}

/** A suggestion as an LSP completion item. Without snippets, the cursor is placed after the inserted text. */
function toCompletionItem(document: TextDocument, suggestion: Suggestion, snippets: boolean): CompletionItem {
  const { label, kind, detail, macro, range, insert, caret } = suggestion;
  const asSnippet = snippets && caret !== undefined;
  return {
    label,
    kind: kinds[kind],
    ...(detail === undefined ? {} : { detail }),
    // compared with the text before the cursor: the label of an end tag starts with a slash, which is already in the document
    filterText: kind === 'closing-tag' ? label.slice(1) : label,
    data: { uri: document.uri, kind, label, macro } satisfies ItemData,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, range), newText: asSnippet ? snippet(insert, caret) : insert },
  };
}

function snippet(insert: string, caret: number): string {
  return `${escapeSnippet(insert.slice(0, caret))}$0${escapeSnippet(insert.slice(caret))}`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
