import { wikiToStorage } from '@macrowright/convert';
import type { MacroRegistry } from '@macrowright/macros';
import { isElement, parseStorage, type Range, type SourceMap, type StorageDocument } from '@macrowright/storage';

/**
 * Leads from wiki text that was written out of storage back to that storage, block by block: the text is read again, and
 * the blocks of both documents are paired in order. Without as many blocks on both sides nothing is known.
 */
export function alignedMap(wiki: string, document: StorageDocument, registry: MacroRegistry): SourceMap | undefined {
  const again = wikiToStorage(wiki, { registry });
  const blocks = blockRanges(document);
  const twins = blockRanges(parseStorage(again.storage));
  if (blocks.length !== twins.length) return undefined;

  const segments: { source: Range; output: Range }[] = [];
  const inOrder = again.sourceMap.segments.toSorted((a, b) => a.output.start - b.output.start);
  let next = 0;
  for (const [index, twin] of twins.entries()) {
    let source: Range | undefined;
    for (let segment = inOrder[next]; segment && segment.output.start < twin.end; segment = inOrder[++next]) {
      const { start, end } = segment.source;
      source = source ? { start: Math.min(source.start, start), end: Math.max(source.end, end) } : { start, end };
    }
    const output = blocks[index];
    if (source && output) segments.push({ source, output });
  }
  return { segments };
}

function blockRanges(document: StorageDocument): Range[] {
  return document.root.children.flatMap((node) => (isElement(node) ? (document.rangeOf(node) ?? []) : []));
}
