import type { ChildNode, Document, Element } from 'domhandler';
import type { Child } from '../build.ts';
import type { TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { print } from './location.ts';
import { replaceByText, textAfter, textBefore, textInside } from './text-edits.ts';

/** Replaces a node with content. */
export function replaceNode(document: StorageDocument, node: ChildNode, content: Child): TextEdit[] {
  return replaceByText(document, node, print(document, content));
}

/** Removes a node with its content. */
export function removeNode(document: StorageDocument, node: ChildNode): TextEdit[] {
  return replaceByText(document, node, '');
}

/** Inserts content right before a node. */
export function insertBefore(document: StorageDocument, node: ChildNode, content: Child): TextEdit[] {
  return textBefore(document, node, print(document, content));
}

/** Inserts content right after a node. */
export function insertAfter(document: StorageDocument, node: ChildNode, content: Child): TextEdit[] {
  return textAfter(document, node, print(document, content));
}

/** Inserts content before the first child. */
export function prependTo(document: StorageDocument, parent: Element | Document, content: Child): TextEdit[] {
  return textInside(document, parent, print(document, content), 'start');
}

/** Inserts content after the last child. */
export function appendTo(document: StorageDocument, parent: Element | Document, content: Child): TextEdit[] {
  return textInside(document, parent, print(document, content), 'end');
}

/** Replaces all children with content. */
export function replaceChildren(document: StorageDocument, parent: Element | Document, content: Child): TextEdit[] {
  return textInside(document, parent, print(document, content), 'all');
}
