import { type SemanticToken, type TokenKind, tokenKinds } from '@macrowright/language';
import type { Range as OffsetRange } from '@macrowright/storage';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Token kinds mapped to the standard LSP types, which every color theme supports. */
const types: Readonly<Record<TokenKind, string>> = {
  element: 'type',
  attribute: 'property',
  macro: 'macro',
  parameter: 'parameter',
  value: 'enumMember',
  number: 'number',
  text: 'string',
  resource: 'variable',
  anchor: 'label',
  heading: 'keyword',
  mark: 'operator',
  link: 'variable',
};
const tokenTypes = [...new Set(Object.values(types))];
const typeIndex = new Map(tokenKinds.map((kind) => [kind, tokenTypes.indexOf(types[kind])]));

/** The meaning of the numbers in a response. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes, tokenModifiers: ['deprecated'] };

/** Encodes tokens for the protocol. A multiline token becomes one token per line. With `within`, only tokens in that range are included. */
export function toSemanticTokens(
  document: TextDocument,
  tokens: readonly SemanticToken[],
  within: OffsetRange | undefined,
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range, kind, deprecated } of tokens) {
    if (within && (range.end <= within.start || range.start >= within.end)) continue;
    const start = document.positionAt(range.start);
    const end = document.positionAt(range.end);
    for (let { line } = start; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : document.getLineRange(line).end.character;
      if (to > from) builder.push(line, from, to - from, typeIndex.get(kind) ?? 0, deprecated ? 1 : 0);
    }
  }
  return builder.build();
}
