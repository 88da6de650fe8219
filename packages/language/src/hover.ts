import type { MacroRegistry } from '@macrowright/macros';
import { attribute, type Element, isElement, type Range, type StorageDocument } from '@macrowright/storage';
import { elementMarkdown, macroMarkdown, parameterMarkdown } from './documentation.ts';
import { elementsAt } from './elements-at.ts';
import { findParameter } from './find-parameter.ts';
import { isMacro } from './storage-cursor.ts';
import type { Hover } from './types.ts';
import type { WikiDocument } from './wiki-document.ts';

/** Documentation of the name at an offset inside a storage format tag. */
export function hoverStorage(document: StorageDocument, offset: number, registry: MacroRegistry): Hover | undefined {
  const element = elementsAt(document, offset).at(-1);
  const ranges = element && document.tagRanges(element);
  if (!element || !ranges) return undefined;
  if (contains(ranges.name, offset)) {
    const markdown = elementMarkdown(element.name);
    return markdown === undefined ? undefined : { range: ranges.name, markdown };
  }
  const range = ranges.attributes.get('ac:name')?.value;
  if (!range || !contains(range, offset)) return undefined;
  const markdown = nameMarkdown(element, registry);
  return markdown === undefined ? undefined : { range, markdown };
}

function nameMarkdown(element: Element, registry: MacroRegistry): string | undefined {
  const name = attribute(element, 'ac:name') ?? '';
  if (isMacro(element.name)) {
    const definition = registry.get(name);
    return definition && macroMarkdown(definition);
  }
  const { parent } = element;
  if (element.name !== 'ac:parameter' || !parent || !('attribs' in parent) || !isElement(parent)) return undefined;
  const macro = registry.get(attribute(parent, 'ac:name') ?? '');
  const parameter = macro && findParameter(macro, name);
  return macro && parameter && parameterMarkdown(macro.name, name, parameter);
}

/** Documentation of the macro or parameter name at an offset in wiki markup. */
export function hoverWiki({ source, tags }: WikiDocument, offset: number): Hover | undefined {
  const tag = tags.find(({ range, end }) => contains(range, offset) || (end !== undefined && contains(end, offset)));
  if (!tag?.definition) return undefined;
  if (contains(tag.nameRange, offset) || !contains(tag.range, offset)) {
    return {
      range: contains(tag.range, offset) ? tag.nameRange : (tag.end ?? tag.range),
      markdown: macroMarkdown(tag.definition),
    };
  }
  let start = tag.nameRange.end + 1;
  for (const piece of source.slice(start, tag.range.end - 1).split('|')) {
    const name = piece.split('=')[0] ?? '';
    const range = { start, end: start + name.length };
    const parameter = piece.includes('=') ? findParameter(tag.definition, name) : undefined;
    if (parameter && contains(range, offset)) {
      return { range, markdown: parameterMarkdown(tag.definition.name, name, parameter) };
    }
    start += piece.length + 1;
  }
  return undefined;
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
