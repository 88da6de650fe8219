import { type ChildNode, type Range, type SourceMap, type StorageDocument, walk } from '@macrowright/storage';

/** From wiki text to storage: where each node of a document was read, in the order of the document. */
export function sourceMapOf({ root, rangeOf }: StorageDocument, toSource: (range: Range) => Range): SourceMap {
  const segments: SourceMap['segments'][number][] = [];
  walk(root.children, {
    enter(node) {
      const { startIndex, endIndex } = node;
      const output = rangeOf(node as ChildNode); // below the root there are only child nodes
      if (!output || startIndex === null || endIndex === null) return;
      segments.push({ source: toSource({ start: startIndex, end: endIndex }), output });
    },
  });
  return { segments };
}
