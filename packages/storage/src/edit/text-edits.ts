import { type ChildNode, Document, type Element } from 'domhandler';
import type { TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { endsWithStartTag, locate, openUp, tagsOf } from './location.ts';

/** Replaces a node with markup. */
export function replaceByText(document: StorageDocument, node: ChildNode, text: string): TextEdit[] {
  return [{ range: locate(document, node), text }];
}

/** Inserts markup right before a node. */
export function textBefore(document: StorageDocument, node: ChildNode, text: string): TextEdit[] {
  const { start } = locate(document, node);
  return [{ range: { start, end: start }, text }];
}

/** Inserts markup right after a node. */
export function textAfter(document: StorageDocument, node: ChildNode, text: string): TextEdit[] {
  const { end } = locate(document, node);
  return [{ range: { start: end, end }, text }];
}

/** Inserts markup before or after the children of an element or document, or replaces all of them. */
export function textInside(
  document: StorageDocument,
  parent: Element | Document,
  text: string,
  where: 'start' | 'end' | 'all',
): TextEdit[] {
  let content = locate(document, parent);
  if (!(parent instanceof Document)) {
    const tags = tagsOf(document, parent);
    if (endsWithStartTag(document, parent, tags)) return text === '' ? [] : [openUp(document, parent, tags, text)];
    content = { start: tags.open.end, end: tags.close?.start ?? content.end };
  }
  const { start, end } = content;
  if (where === 'start') return [{ range: { start, end: start }, text }];
  return [{ range: { start: where === 'end' ? end : start, end }, text }];
}
