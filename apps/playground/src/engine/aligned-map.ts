import { wikiToStorage } from '@macrowright/convert';
import type { MacroRegistry } from '@macrowright/macros';
import { isElement, parseStorage, type Range, type SourceMap, type StorageDocument } from '@macrowright/storage';

/**
 * Maps wiki markup that was generated from storage format back to that storage format, block by block: converts the wiki
 * markup again and pairs the blocks of both documents in order. Returns `undefined` if the numbers of blocks differ.
 */
export function alignedMap(wiki: string, document: StorageDocument, registry: MacroRegistry): SourceMap | undefined {
  const converted = wikiToStorage(wiki, { registry });
  const blocks = blockRanges(document);
  const convertedBlocks = blockRanges(parseStorage(converted.storage));
  if (blocks.length !== convertedBlocks.length) return undefined;

  const segments: { source: Range; output: Range }[] = [];
  const inOrder = converted.sourceMap.segments.toSorted((a, b) => a.output.start - b.output.start);
  let next = 0;
  for (const [index, block] of convertedBlocks.entries()) {
    let source: Range | undefined;
    for (let segment = inOrder[next]; segment && segment.output.start < block.end; segment = inOrder[++next]) {
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
