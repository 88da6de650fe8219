import { type Range, type StorageDocument, selectAll } from '@macrowright/storage';

/** Where the elements stand that a selector matches, or why it is none. */
export function queryRanges(
  selector: string,
  document: StorageDocument,
): readonly Range[] | { readonly error: string } {
  try {
    return selectAll(selector, document.root.children).flatMap((element) => document.rangeOf(element) ?? []);
  } catch (error) {
    if (error instanceof SyntaxError) return { error: error.message };
    throw error;
  }
}
