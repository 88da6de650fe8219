import type { ChildNode, Document, Element } from 'domhandler';
import type { Child } from '../build.ts';
import type { TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { applyEdits } from './apply-edits.ts';
import { type NewMacroBody, removeMacroParameter, setMacroBody, setMacroParameter } from './macro-edits.ts';
import {
  appendTo,
  insertAfter,
  insertBefore,
  prependTo,
  removeNode,
  replaceChildren,
  replaceNode,
} from './node-edits.ts';
import { removeAttribute, renameElement, setAttribute } from './tag-edits.ts';

/**
 * Collects changes to a parsed document as text edits. All other bytes are kept. Ranges are offsets into the parsed source, so the
 * order of the calls matters only for insertions at the same position.
 *
 * Throws a `TypeError` for a node that is not part of the document. Nodes of the document that are used as content are copied
 * with their spelling.
 */
export interface StorageEditor {
  /** Replaces a node with content. */
  replace(node: ChildNode, content: Child): StorageEditor;
  insertBefore(node: ChildNode, content: Child): StorageEditor;
  insertAfter(node: ChildNode, content: Child): StorageEditor;
  /** Inserts content before the first child. */
  prepend(parent: Element | Document, content: Child): StorageEditor;
  /** Inserts content after the last child. */
  append(parent: Element | Document, content: Child): StorageEditor;
  /** Replaces all children with content. */
  setContent(parent: Element | Document, content: Child): StorageEditor;
  /** Removes a node with its content. */
  remove(node: ChildNode): StorageEditor;
  /** Renames an element. */
  rename(element: Element, name: string): StorageEditor;
  /** Sets an attribute to plain text. An existing attribute keeps its position and its quotes. */
  setAttribute(element: Element, name: string, value: string): StorageEditor;
  removeAttribute(element: Element, name: string): StorageEditor;
  /** Sets a parameter of a macro to text or nodes. `''` is the name of the unnamed parameter. */
  setParameter(macro: Element, name: string, content: Child): StorageEditor;
  removeParameter(macro: Element, name: string): StorageEditor;
  /** Sets the body of a macro, which can be of a different kind than before; `undefined` removes it. */
  setBody(macro: Element, body: NewMacroBody | undefined): StorageEditor;
  /** The collected edits, in the order of the calls. */
  readonly edits: readonly TextEdit[];
  /** The source with all edits applied. Throws a `RangeError` if edits overlap. */
  apply(): string;
}

/** Creates an editor that has no edits yet. */
export function createEditor(document: StorageDocument): StorageEditor {
  const edits: TextEdit[] = [];
  const add = (more: readonly TextEdit[]): StorageEditor => {
    for (const edit of more) edits.push(edit);
    return editor;
  };
  const editor: StorageEditor = {
    replace: (node, content) => add(replaceNode(document, node, content)),
    insertBefore: (node, content) => add(insertBefore(document, node, content)),
    insertAfter: (node, content) => add(insertAfter(document, node, content)),
    prepend: (parent, content) => add(prependTo(document, parent, content)),
    append: (parent, content) => add(appendTo(document, parent, content)),
    setContent: (parent, content) => add(replaceChildren(document, parent, content)),
    remove: (node) => add(removeNode(document, node)),
    rename: (element, name) => add(renameElement(document, element, name)),
    setAttribute: (element, name, value) => add(setAttribute(document, element, name, value)),
    removeAttribute: (element, name) => add(removeAttribute(document, element, name)),
    setParameter: (macro, name, content) => add(setMacroParameter(document, macro, name, content)),
    removeParameter: (macro, name) => add(removeMacroParameter(document, macro, name)),
    setBody: (macro, body) => add(setMacroBody(document, macro, body)),
    edits,
    apply: () => applyEdits(document.source, edits),
  };
  return editor;
}
