import type { ChildNode, Document, Element } from 'domhandler';
import type { Child } from '../build.ts';
import type { TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { print } from './place.ts';
import { textAfter, textBefore, textInPlaceOf, textInside } from './text-edits.ts';

/** Puts content in the place of a node. */
export function replaceNode(document: StorageDocument, node: ChildNode, content: Child): TextEdit[] {
  return textInPlaceOf(document, node, print(document, content));
}

/** Takes a node away, with all that is in it. */
export function removeNode(document: StorageDocument, node: ChildNode): TextEdit[] {
  return textInPlaceOf(document, node, '');
}

/** Puts content right before a node. */
export function insertBefore(document: StorageDocument, node: ChildNode, content: Child): TextEdit[] {
  return textBefore(document, node, print(document, content));
}

/** Puts content right after a node. */
export function insertAfter(document: StorageDocument, node: ChildNode, content: Child): TextEdit[] {
  return textAfter(document, node, print(document, content));
}

/** Puts content before the first child. */
export function prependTo(document: StorageDocument, parent: Element | Document, content: Child): TextEdit[] {
  return textInside(document, parent, print(document, content), 'start');
}

/** Puts content after the last child. */
export function appendTo(document: StorageDocument, parent: Element | Document, content: Child): TextEdit[] {
  return textInside(document, parent, print(document, content), 'end');
}

/** Puts content in the place of all children. */
export function replaceChildren(document: StorageDocument, parent: Element | Document, content: Child): TextEdit[] {
  return textInside(document, parent, print(document, content), 'all');
}
