import { type Range, type StorageDocument, selectAll } from '@macrowright/storage';

/** The ranges of the elements that a selector matches, or why the selector is invalid. */
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
