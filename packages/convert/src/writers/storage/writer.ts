import { type Range, type SourceMap, type StorageDocument, serialize, walk } from '@macrowright/storage';
import type { Writer } from '../writer.ts';

/** Storage format: the source of the document, byte for byte. */
export const storageWriter: Writer = {
  write(document) {
    return {
      text: serialize(document),
      diagnostics: [],
      get sourceMap() {
        return identityMap(document);
      },
    };
  },
};

/** Maps every node to itself. */
function identityMap({ root, rangeOf }: StorageDocument): SourceMap {
  const segments: { readonly source: Range; readonly output: Range }[] = [];
  walk(root.children, {
    enter(node) {
      const range = rangeOf(node as Parameters<typeof rangeOf>[0]); // below the root there are only child nodes
      if (range) segments.push({ source: range, output: range });
    },
  });
  return { segments };
}
