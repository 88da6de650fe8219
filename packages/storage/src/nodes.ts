import { type ChildNode, Element, type ParentNode, Text } from 'domhandler';

/*
 * The classes of domhandler set the fields of a node class by class, and give each element three that only parse5 uses. The
 * functions here set every field once. They share the prototypes of the classes, so their results are domhandler nodes.
 */

function TextNode(
  this: Text,
  data: string,
  parent: ParentNode | null = null,
  prev: ChildNode | null = null,
  startIndex: number | null = null,
  endIndex: number | null = null,
) {
  this.parent = parent;
  this.prev = prev;
  this.next = null;
  this.startIndex = startIndex;
  this.endIndex = endIndex;
  this.data = data;
  this.type = 'text' as Text['type'];
}
TextNode.prototype = Text.prototype;

function ElementNode(
  this: Element,
  name: string,
  attribs: Record<string, string>,
  children: ChildNode[],
  parent: ParentNode | null = null,
  prev: ChildNode | null = null,
  startIndex: number | null = null,
  endIndex: number | null = null,
) {
  this.parent = parent;
  this.prev = prev;
  this.next = null;
  this.startIndex = startIndex;
  this.endIndex = endIndex;
  this.children = children;
  this.name = name;
  this.attribs = attribs;
  this.type = (name === 'script' || name === 'style' ? name : 'tag') as Element['type'];
}
ElementNode.prototype = Element.prototype;

type TextConstructor = new (...args: Parameters<typeof TextNode>) => Text;
type ElementConstructor = new (...args: Parameters<typeof ElementNode>) => Element;

/** Creates a text node with its links, from raw markup. */
export const LeanText = TextNode as unknown as TextConstructor;
/** Creates an element with its links. Attribute values are raw markup. */
export const LeanElement = ElementNode as unknown as ElementConstructor;

/**
 * Creates an element from a name and attribute values that are already markup, and from children that have no parent yet.
 * Nothing is checked or encoded: use `element` for anything that is not known to be valid.
 */
export function rawElement(
  name: string,
  attribs: Record<string, string>,
  children: ChildNode[] = [],
  startIndex: number | null = null,
  endIndex: number | null = null,
): Element {
  const element = new LeanElement(name, attribs, children, null, null, startIndex, endIndex);
  let prev: ChildNode | null = null;
  for (const child of children) {
    child.parent = element;
    child.prev = prev;
    if (prev) prev.next = child;
    prev = child;
  }
  return element;
}

/** Creates a text node from markup. Nothing is checked or encoded. */
export function rawText(data: string, startIndex: number | null = null, endIndex: number | null = null): Text {
  return new LeanText(data, null, null, startIndex, endIndex);
}
