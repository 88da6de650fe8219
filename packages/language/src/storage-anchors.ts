import { attribute, childElements, isElement, type StorageDocument, textOf } from '@macrowright/storage';
import type { Anchor } from './anchor.ts';
import { isMacro } from './storage-cursor.ts';
import { elementsOf } from './storage-structure.ts';

/** All occurrences of anchor names on the page. */
export function storageAnchors(document: StorageDocument): readonly Anchor[] {
  const found: Anchor[] = [];
  for (const { element } of elementsOf(document)) {
    if (isMacro(element.name)) {
      if (attribute(element, 'ac:name') !== 'anchor') continue;
      const parameter = childElements(element).find(
        (child) => child.name === 'ac:parameter' && (attribute(child, 'ac:name') ?? '') === '',
      );
      const tag = parameter && document.tagRanges(parameter);
      if (parameter && tag?.close && childElements(parameter).length === 0) {
        found.push({ name: textOf(parameter), range: { start: tag.open.end, end: tag.close.start }, defines: true });
      }
      continue;
    }
    const href = element.name === 'a' ? attribute(element, 'href') : undefined;
    const target = href?.startsWith('#') ? document.tagRanges(element)?.attributes.get('href')?.value : undefined;
    if (href !== undefined && target && document.source[target.start] === '#') {
      found.push({ name: href.slice(1), range: { start: target.start + 1, end: target.end }, defines: false });
      continue;
    }
    // if it contains a resource, the anchor is on another page
    const pointsHere =
      element.name === 'ac:link' && !element.children.some((child) => isElement(child) && child.name.startsWith('ri:'));
    const name = pointsHere ? attribute(element, 'ac:anchor') : undefined;
    const range = name === undefined ? undefined : document.tagRanges(element)?.attributes.get('ac:anchor')?.value;
    if (name !== undefined && range) found.push({ name, range, defines: false });
  }
  return found;
}
