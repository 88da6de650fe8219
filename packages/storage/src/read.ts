import { type AnyNode, type ChildNode, Element, isCDATA, isText, type ParentNode } from 'domhandler';
import { decodeEntities } from './entities.ts';
import { walk } from './walk.ts';

/** Whether a node is an element, with the given name if there is one. */
export function isElement(node: AnyNode | null | undefined, name?: string): node is Element {
  return node instanceof Element && (name === undefined || node.name === name);
}

/** The decoded value of an attribute; `undefined` when the element or the attribute is missing. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element || !Object.hasOwn(element.attribs, name)) return undefined;
  const raw = element.attribs[name];
  return raw === undefined ? undefined : decodeEntities(raw);
}

/** The decoded text of nodes, including CDATA sections, in document order. */
export function textOf(input: AnyNode | readonly AnyNode[]): string {
  const only = isNode(input) ? input : input.length === 1 ? input[0] : undefined;
  if (only && isText(only)) return textData(only);
  if (only instanceof Element && only.children.length === 1) {
    const [inside] = only.children;
    if (inside && isText(inside)) return decodeEntities(inside.data); // the usual parameter or cell
  }
  const pieces: string[] = [];
  walk(isNode(input) ? [input] : input, {
    enter(node) {
      if (isText(node)) pieces.push(textData(node));
    },
  });
  return pieces.join('');
}

/** The child elements, with the given name if there is one. */
export function childElements(parent: ParentNode | undefined, name?: string): Element[] {
  return parent ? parent.children.filter((child): child is Element => isElement(child, name)) : [];
}

/** The first child element with a name. */
export function firstChild(parent: ParentNode | undefined, name: string): Element | undefined {
  return parent?.children.find((child): child is Element => isElement(child, name));
}

function textData(node: ChildNode): string {
  if (!isText(node)) return '';
  return node.parent && isCDATA(node.parent) ? node.data : decodeEntities(node.data);
}

function isNode(input: AnyNode | readonly AnyNode[]): input is AnyNode {
  return !Array.isArray(input);
}
