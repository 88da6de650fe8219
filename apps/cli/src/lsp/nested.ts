import type { DocumentSymbol as Entry } from '@macrowright/language';
import type { Range as OffsetRange } from '@macrowright/storage';
import { type DocumentSymbol, type SelectionRange, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from './places.ts';

/**
 * How deep an answer may nest. Both sides write and read JSON by recursion, which a document that nests without end would
 * turn into an overflow. What lies deeper is shown on the deepest level.
 */
const deepest = 100;

const kinds: Readonly<Record<Entry['kind'], SymbolKind>> = {
  heading: SymbolKind.String,
  macro: SymbolKind.Module,
};

/** The outline of a document. */
export function toDocumentSymbols(document: TextDocument, symbols: readonly Entry[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const waiting = symbols.map((symbol) => ({ symbol, into: top, depth: 1 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { symbol, into, depth } = next;
    const children: DocumentSymbol[] = [];
    into.push({
      name: symbol.name.trim() === '' ? symbol.kind : symbol.name,
      kind: kinds[symbol.kind],
      range: toRange(document, symbol.range),
      selectionRange: toRange(document, symbol.selection),
      children,
    });
    const inner = depth < deepest ? { into: children, depth: depth + 1 } : { into, depth };
    for (const child of symbol.children.toReversed()) waiting.push({ symbol: child, ...inner });
  }
  return top;
}

/** The outline for clients that know no nesting, in document order. */
export function toSymbolInformation(document: TextDocument, symbols: readonly Entry[]): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  const waiting = symbols.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { name, kind, range, children } = next;
    found.push({
      name: name.trim() === '' ? kind : name,
      kind: kinds[kind],
      location: { uri: document.uri, range: toRange(document, range) },
    });
    for (const child of children.toReversed()) waiting.push(child);
  }
  return found;
}

/** Ever larger ranges, smallest first, as the chain that the protocol wants. The smallest ones are kept. */
export function toSelectionRange(document: TextDocument, ranges: readonly OffsetRange[]): SelectionRange | undefined {
  return ranges
    .slice(0, deepest)
    .reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range: toRange(document, range), ...(parent ? { parent } : {}) }),
      undefined,
    );
}
