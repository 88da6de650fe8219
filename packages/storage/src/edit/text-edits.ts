import { type ChildNode, Document, type Element } from 'domhandler';
import type { TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { endsWithStartTag, openUp, placeOf, tagsOf } from './place.ts';

/** Puts markup in the place of a node. */
export function textInPlaceOf(document: StorageDocument, node: ChildNode, text: string): TextEdit[] {
  return [{ range: placeOf(document, node), text }];
}

/** Puts markup right before a node. */
export function textBefore(document: StorageDocument, node: ChildNode, text: string): TextEdit[] {
  const { start } = placeOf(document, node);
  return [{ range: { start, end: start }, text }];
}

/** Puts markup right after a node. */
export function textAfter(document: StorageDocument, node: ChildNode, text: string): TextEdit[] {
  const { end } = placeOf(document, node);
  return [{ range: { start: end, end }, text }];
}

/** Puts markup before or after the children of an element or document, or in the place of them all. */
export function textInside(
  document: StorageDocument,
  parent: Element | Document,
  text: string,
  where: 'start' | 'end' | 'all',
): TextEdit[] {
  let content = placeOf(document, parent);
  if (!(parent instanceof Document)) {
    const tags = tagsOf(document, parent);
    if (endsWithStartTag(document, parent, tags)) return text === '' ? [] : [openUp(document, parent, tags, text)];
    content = { start: tags.open.end, end: tags.close?.start ?? content.end };
  }
  const { start, end } = content;
  if (where === 'start') return [{ range: { start, end: start }, text }];
  return [{ range: { start: where === 'end' ? end : start, end }, text }];
}
