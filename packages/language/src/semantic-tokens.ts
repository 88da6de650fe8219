import type { Range } from '@macrowright/storage';

/** The kind of a token. */
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

/** The kind of a token: a known name, a known value or, in wiki markup, a mark. */
export type TokenKind = (typeof tokenKinds)[number];

/** A range of text for semantic highlighting. */
export interface SemanticToken {
  readonly range: Range;
  readonly kind: TokenKind;
  /** Whether it is deprecated. */
  readonly deprecated: boolean;
}

/** Sorts tokens in source order. If two tokens overlap, the one that starts first is kept. */
export function orderedTokens(tokens: SemanticToken[]): readonly SemanticToken[] {
  tokens.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return tokens.filter(({ range }) => {
    if (range.start < end || range.end <= range.start) return false;
    end = range.end;
    return true;
  });
}
