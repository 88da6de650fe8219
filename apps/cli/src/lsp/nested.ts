import type { DocumentSymbol as Entry } from '@macrowright/language';
import type { Range as OffsetRange } from '@macrowright/storage';
import { type DocumentSymbol, type SelectionRange, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from './positions.ts';

/**
 * The maximum depth of a response. Both sides process JSON recursively, which would overflow for a deeply nested document.
 * Deeper symbols are shown on the last level.
 */
const maxDepth = 100;

const kinds: Readonly<Record<Entry['kind'], SymbolKind>> = {
  heading: SymbolKind.String,
  macro: SymbolKind.Module,
};

/** The outline of a document as a tree. */
export function toDocumentSymbols(document: TextDocument, symbols: readonly Entry[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const pending = symbols.map((symbol) => ({ symbol, into: top, depth: 1 })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { symbol, into, depth } = next;
    const children: DocumentSymbol[] = [];
    into.push({
      name: symbol.name.trim() === '' ? symbol.kind : symbol.name,
      kind: kinds[symbol.kind],
      range: toRange(document, symbol.range),
      selectionRange: toRange(document, symbol.selection),
      children,
    });
    const inner = depth < maxDepth ? { into: children, depth: depth + 1 } : { into, depth };
    for (const child of symbol.children.toReversed()) pending.push({ symbol: child, ...inner });
  }
  return top;
}

/** The outline as a list in document order, for clients that do not support trees. */
export function toSymbolInformation(document: TextDocument, symbols: readonly Entry[]): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  const pending = symbols.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { name, kind, range, children } = next;
    found.push({
      name: name.trim() === '' ? kind : name,
      kind: kinds[kind],
      location: { uri: document.uri, range: toRange(document, range) },
    });
    for (const child of children.toReversed()) pending.push(child);
  }
  return found;
}

/** Converts ranges, smallest first, to the linked list of the protocol. Beyond the maximum depth, the largest are dropped. */
export function toSelectionRange(document: TextDocument, ranges: readonly OffsetRange[]): SelectionRange | undefined {
  return ranges
    .slice(0, maxDepth)
    .reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range: toRange(document, range), ...(parent ? { parent } : {}) }),
      undefined,
    );
}
