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
 * Collects changes of a parsed document as text edits. Each changes only the bytes it names; all ranges count in the source
 * as it was parsed, so the order of the calls does not matter, save among insertions at one place, which keep it.
 *
 * A node that does not stand in the document is a `TypeError`. Nodes of the document that are put somewhere else are copied
 * in their own spelling.
 */
export interface StorageEditor {
  /** Puts content in the place of a node. */
  replace(node: ChildNode, content: Child): StorageEditor;
  insertBefore(node: ChildNode, content: Child): StorageEditor;
  insertAfter(node: ChildNode, content: Child): StorageEditor;
  /** Puts content before the first child. */
  prepend(parent: Element | Document, content: Child): StorageEditor;
  /** Puts content after the last child. */
  append(parent: Element | Document, content: Child): StorageEditor;
  /** Puts content in the place of all children. */
  setContent(parent: Element | Document, content: Child): StorageEditor;
  /** Takes a node away, with all that is in it. */
  remove(node: ChildNode): StorageEditor;
  /** Gives an element another name. */
  rename(element: Element, name: string): StorageEditor;
  /** Sets an attribute to a plain text; it keeps its place and its quotes. */
  setAttribute(element: Element, name: string, value: string): StorageEditor;
  removeAttribute(element: Element, name: string): StorageEditor;
  /** Sets a parameter of a macro to text or to nodes; `''` names the unnamed one. */
  setParameter(macro: Element, name: string, content: Child): StorageEditor;
  removeParameter(macro: Element, name: string): StorageEditor;
  /** Sets the body of a macro, of either kind; `undefined` takes it away. */
  setBody(macro: Element, body: NewMacroBody | undefined): StorageEditor;
  /** What was collected, in the order of the calls. */
  readonly edits: readonly TextEdit[];
  /** The source with all edits made. Two edits that overlap are a `RangeError`. */
  apply(): string;
}

/** Starts to collect changes of a document. */
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
