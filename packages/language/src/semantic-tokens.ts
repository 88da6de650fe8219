import type { Range } from '@macrowright/storage';

/** What a stretch of text is. */
export const tokenKinds = [
  'element',
  'attribute',
  'macro',
  'parameter',
  'value',
  'number',
  'text',
  'resource',
  'anchor',
  'heading',
  'mark',
  'link',
] as const;

/** What a stretch of text is: names that are known, values that are known, and in wiki markup the marks as well. */
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of text that an editor may colour by its meaning. */
export interface SemanticToken {
  readonly range: Range;
  readonly kind: TokenKind;
  /** Kept for old pages; something else is meant to be used. */
  readonly deprecated: boolean;
}

/** Tokens in source order. Of two that overlap the one that starts first is kept. */
export function orderedTokens(tokens: SemanticToken[]): readonly SemanticToken[] {
  tokens.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return tokens.filter(({ range }) => {
    if (range.start < end || range.end <= range.start) return false;
    end = range.end;
    return true;
  });
}
