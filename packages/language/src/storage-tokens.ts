import type { MacroDefinition, MacroRegistry, ParameterDefinition } from '@macrowright/macros';
import { attribute, type Element, isElement, type StorageDocument, textOf, walk } from '@macrowright/storage';
import { findParameter } from './find-parameter.ts';
import { orderedTokens, type SemanticToken, type TokenKind } from './semantic-tokens.ts';
import { isMacro } from './storage-cursor.ts';
import { isKnownValue } from './values.ts';
import { attributeValues, confluenceElement } from './vocabulary.ts';

/** Known names and values in storage format. Names without a token are misspelled or custom. */
export function storageTokens(document: StorageDocument, registry: MacroRegistry): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const macros: { readonly element: Element; readonly definition: MacroDefinition | undefined }[] = [];
  walk(document.root.children, {
    enter(node) {
      if (!isElement(node)) return;
      if (isMacro(node.name))
        macros.push({ element: node, definition: registry.get(attribute(node, 'ac:name') ?? '') });
      if (confluenceElement(node.name)) addElement(tokens, document, node, macros.at(-1)?.definition);
    },
    leave(node) {
      if (macros.at(-1)?.element === node) macros.pop();
    },
  });
  return orderedTokens(tokens);
}

function addElement(
  tokens: SemanticToken[],
  document: StorageDocument,
  element: Element,
  macro: MacroDefinition | undefined,
): void {
  const ranges = document.tagRanges(element);
  if (!ranges) return;
  const { name: tag } = element;
  const add = (kind: TokenKind, start: number, end: number, deprecated = false): void => {
    tokens.push({ kind, range: { start, end }, deprecated });
  };

  add('element', ranges.name.start, ranges.name.end);
  const parameter =
    tag === 'ac:parameter' && macro ? findParameter(macro, attribute(element, 'ac:name') ?? '') : undefined;
  for (const [name, { name: nameRange, value }] of ranges.attributes) {
    const known = attributeValues(tag, name);
    if (!known) continue;
    add('attribute', nameRange.start, nameRange.end);
    const written = attribute(element, name) ?? '';
    if (name === 'ac:name' && isMacro(tag)) {
      if (macro) add('macro', value.start, value.end, macro.availability?.replacedBy !== undefined);
    } else if (name === 'ac:name' && tag === 'ac:parameter') {
      if (parameter) add('parameter', value.start, value.end, parameter.deprecated === true);
    } else if (name === 'ac:anchor') add('anchor', value.start, value.end);
    else if (name.startsWith('ri:')) add('resource', value.start, value.end);
    else if (known.includes(written)) add('value', value.start, value.end);
  }
  if (!ranges.close) return;
  const [only, ...more] = element.children;
  if (parameter && only?.type === 'text' && more.length === 0) {
    const kind = macro?.name === 'anchor' ? 'anchor' : kindOfValue(parameter, textOf(only));
    if (kind) add(kind, ranges.open.end, ranges.close.start);
  }
  add('element', ranges.close.start + 2, ranges.close.start + 2 + tag.length);
}

/** A value outside a closed list gets no token. */
export function kindOfValue(parameter: ParameterDefinition, value: string): TokenKind | undefined {
  if (isKnownValue(parameter, value)) return 'value';
  if (parameter.type === 'int') return /^-?\d+$/.test(value) ? 'number' : undefined;
  return parameter.type === 'enum' || parameter.type === 'boolean' ? undefined : 'text';
}
