import type { CompletionItem as Offer } from '@macrowright/language';
import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from './places.ts';

const kinds: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
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

/** More than anybody scrolls through; a site may have a hundred thousand pages. */
const most = 1000;

/** What the service offers at a place. Of very many those that hold what is written already; the client asks again then. */
export function toCompletionList(
  document: TextDocument,
  offers: readonly Offer[],
  offset: number,
  snippets: boolean,
): CompletionList {
  const text = document.getText();
  const fits = ({ label, range }: Offer): boolean =>
    label.toLowerCase().includes(text.slice(range.start, offset).trim().toLowerCase());
  const chosen = offers.length > most ? offers.filter(fits).slice(0, most) : offers;
  return {
    isIncomplete: offers.length > most,
    items: chosen.map((offer) => toCompletionItem(document, offer, snippets)),
  };
}

/** What an item is about, kept with it until the client wants its documentation. */
export interface ItemData extends Pick<Offer, 'kind' | 'label' | 'macro'> {
  readonly uri: string;
}

/** An offer of the service as an item of the protocol. Without snippets the cursor ends up behind what was inserted. */
function toCompletionItem(document: TextDocument, offer: Offer, snippets: boolean): CompletionItem {
  const { label, kind, detail, macro, range, insert, caret } = offer;
  const asSnippet = snippets && caret !== undefined;
  return {
    label,
    kind: kinds[kind],
    ...(detail === undefined ? {} : { detail }),
    // what stands before the cursor is compared with this: an end tag is offered with its slash, but that is written already
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
