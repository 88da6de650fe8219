import type { ChildNode } from '@macrowright/storage';
import { isSame, meaningOf } from './meaning.ts';

/** What counts as a difference. */
export interface Comparison {
  /** Whether to compare the ids and versions that servers assign. Default: true. */
  readonly identity?: boolean;
}

/**
 * Whether two trees have the same meaning.
 *
 * These are not differences: whitespace that HTML collapses, the kind of line endings, the order of attributes and parameters,
 * CDATA or entities, synonyms of phrases (`b` and `strong`), spaces at the edges of a phrase, a paragraph around text that is
 * alone in an item, a cell or a body, a paragraph around a single macro, the space in an empty cell, the class of a forced
 * line break, and link text that repeats the default.
 */
export function sameStorage(
  a: readonly ChildNode[],
  b: readonly ChildNode[],
  { identity = true }: Comparison = {},
): boolean {
  return isSame(meaningOf(a, { identity }), meaningOf(b, { identity }));
}
