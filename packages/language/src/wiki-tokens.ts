import type { ParameterDefinition } from '@macrowright/macros';
import type { Range } from '@macrowright/storage';
import { findParameter } from './find-parameter.ts';
import { orderedTokens, type SemanticToken, type TokenKind } from './semantic-tokens.ts';
import { kindOfValue } from './storage-tokens.ts';
import type { WikiDocument, WikiMacroTag } from './wiki-document.ts';
import { createPlainCursor } from './wiki-plain.ts';
import { wikiLinkTargets } from './wiki-structure.ts';

/** Markup at the start of a line: a heading, list marks, a quote, a rule, or table bars. */
const lineStart =
  /^[ \t]*(?:(?<heading>h[1-6]\.)(?=\s)|(?<mark>[*#]+(?= )|-+(?= )|bq\.(?= )|-{4,}(?=[ \t]*$)|\|\|?))/gm;
const image = /(?<![\w\\])!(?<file>[^\s!|][^!|\n]*)(?=[!|])/g;

/** Known names, marks and link targets in wiki markup. */
export function wikiTokens({ source: text, tags }: WikiDocument): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const tag of tags) addMacro(tokens, text, tag);

  const add = (kind: TokenKind, range: Range): void => {
    tokens.push({ kind, range, deprecated: false });
  };
  const ofLines = createPlainCursor(tags);
  for (const { index, 0: whole, groups = {} } of text.matchAll(lineStart)) {
    const end = index + whole.length;
    const { heading, mark = heading ?? '' } = groups;
    if (!ofLines(index)) add(heading === undefined ? 'mark' : 'heading', { start: end - mark.length, end });
  }
  const ofLinks = createPlainCursor(tags);
  for (const { target, range } of wikiLinkTargets(text)) {
    if (ofLinks(range.start)) continue;
    if (target.startsWith('#')) add('anchor', range);
    else add(target.startsWith('^') ? 'resource' : 'link', range);
  }
  const ofImages = createPlainCursor(tags);
  for (const { index, groups } of text.matchAll(image)) {
    const start = index + 1;
    if (!ofImages(start)) add('resource', { start, end: start + (groups?.file ?? '').length });
  }
  return orderedTokens(tokens);
}

function addMacro(
  tokens: SemanticToken[],
  text: string,
  { definition, nameRange, range, end, name }: WikiMacroTag,
): void {
  if (!definition) return;
  const add = (kind: TokenKind, start: number, stop: number, deprecated = false): void => {
    tokens.push({ kind, range: { start, end: stop }, deprecated });
  };
  const old = definition.availability?.replacedBy !== undefined;
  add('macro', nameRange.start, nameRange.end, old);
  let at = nameRange.end + 1;
  if (at < range.end) {
    const known = new Map<string, ParameterDefinition | undefined>();
    for (const piece of text.slice(at, range.end - 1).split('|')) {
      const equals = piece.indexOf('=');
      const key = equals < 0 ? '' : piece.slice(0, equals);
      if (!known.has(key)) known.set(key, findParameter(definition, key));
      const parameter = known.get(key);
      const kind = parameter && kindOfValue(parameter, piece.slice(equals + 1));
      if (parameter && equals > 0) add('parameter', at, at + equals, parameter.deprecated === true);
      if (kind) add(definition.name === 'anchor' ? 'anchor' : kind, at + equals + 1, at + piece.length);
      at += piece.length + 1;
    }
  }
  if (end && end.end > end.start) add('macro', end.start + 1, end.start + 1 + name.length, old);
}
