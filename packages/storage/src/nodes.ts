import { type ChildNode, Element, type ParentNode, Text } from 'domhandler';

/*
 * The classes of domhandler set the fields of a node class by class, and give each element three that only parse5 uses. The
 * functions here set every field once. They share the prototypes of the classes, so what they make are domhandler nodes.
 */

const { type: textType } = new Text('');
const { type: tagType } = new Element('p', {});
const { type: scriptType } = new Element('script', {});
const { type: styleType } = new Element('style', {});

function TextNode(
  this: Text,
  data: string,
  parent: ParentNode | null,
  prev: ChildNode | null,
  startIndex: number | null,
  endIndex: number | null,
) {
  this.parent = parent;
  this.prev = prev;
  this.next = null;
  this.startIndex = startIndex;
  this.endIndex = endIndex;
  this.data = data;
  this.type = textType;
}
TextNode.prototype = Text.prototype;

function ElementNode(
  this: Element,
  name: string,
  attribs: Record<string, string>,
  children: ChildNode[],
  parent: ParentNode | null,
  prev: ChildNode | null,
  startIndex: number | null,
  endIndex: number | null,
) {
  this.parent = parent;
  this.prev = prev;
  this.next = null;
  this.startIndex = startIndex;
  this.endIndex = endIndex;
  this.children = children;
  this.name = name;
  this.attribs = attribs;
  this.type = name === 'script' ? scriptType : name === 'style' ? styleType : tagType;
}
ElementNode.prototype = Element.prototype;

/** Attributes of an element that has none so far. An object literal would reserve room for four. */
function NoAttributes() {}
NoAttributes.prototype = Object.prototype;

function OneAttribute(this: Record<string, string>, name: string, value: string) {
  this[name] = value;
}
OneAttribute.prototype = Object.prototype;

type TextConstructor = new (...args: Parameters<typeof TextNode>) => Text;
type ElementConstructor = new (...args: Parameters<typeof ElementNode>) => Element;
type AttributesConstructor<Args extends unknown[]> = new (...args: Args) => Record<string, string>;

/** Creates a text node with its links, from raw markup. */
export const LeanText = TextNode as unknown as TextConstructor;
/** Creates an element with its links; values of attributes are raw markup. */
export const LeanElement = ElementNode as unknown as ElementConstructor;
/** Creates an empty object for attributes. */
export const EmptyAttributes = NoAttributes as unknown as AttributesConstructor<[]>;
/** Creates an object with one attribute; not for `__proto__`. */
export const SingleAttribute = OneAttribute as unknown as AttributesConstructor<[name: string, value: string]>;

/**
 * Creates an element from a name and attribute values that are markup already, and from children that have no parent yet.
 * Nothing is checked or encoded: `element` is for everything that is not known to be right.
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
