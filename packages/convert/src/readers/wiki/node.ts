import { encodeAttribute, encodeText } from '@macrowright/storage';
import { CDATA, type ChildNode, Element, Text } from 'domhandler';

/*
 * The builders of `@macrowright/storage` check names and characters, which the reader of wiki markup has no need for: its
 * names are its own, and its input is cleaned once. `startIndex` and `endIndex` of these nodes are offsets into the wiki text.
 */

const markup = /[&<>\u00a0\r]/;
const plain = /^[^&<"\t\n\r\u00a0]*$/;

/** An element made from the wiki text between two offsets. Attribute values are plain text. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> | undefined,
  start: number,
  end: number,
): Element {
  const attribs: Record<string, string> = {};
  if (attributes) {
    for (const key in attributes) {
      const value = attributes[key];
      if (value !== undefined) attribs[key] = plain.test(value) ? value : encodeAttribute(value);
    }
  }
  const element = new Element(name, attribs, []);
  element.startIndex = start;
  element.endIndex = end;
  return element;
}

/** Whether storage writes a character of the text as a reference. */
export function hasMarkup(value: string): boolean {
  return markup.test(value);
}

/** A text node from plain text. `encode`: what `hasMarkup` says, where that is known. */
export function makeText(value: string, start: number, end: number, encode: boolean = hasMarkup(value)): Text {
  const text = new Text(encode ? encodeText(value) : value);
  text.startIndex = start;
  text.endIndex = end;
  return text;
}

/** CDATA sections from plain text: one, or several where it holds `]]>`. */
export function makeCdata(value: string): CDATA[] {
  const pieces = value.includes(']]>') ? value.split(/(?<=\]\])(?=>)/) : [value];
  return pieces.map((piece) => {
    const data = new Text(piece);
    const section = new CDATA([data]);
    data.parent = section;
    return section;
  });
}

/** Puts a node that has no parent yet at the end of an element. */
export function append(parent: Element, node: ChildNode): void {
  const { children } = parent;
  node.parent = parent;
  if (children.length === 0) {
    // most elements hold one node, and a list that grows makes room for many
    parent.children = [node];
    return;
  }
  const last = children[children.length - 1] ?? null;
  if (last) last.next = node;
  node.prev = last;
  children.push(node);
}

/** Puts nodes that have no parent yet at the end of an element, and returns it. */
export function appendAll(parent: Element, nodes: readonly ChildNode[]): Element {
  for (const node of nodes) append(parent, node);
  return parent;
}

/** Links nodes without a parent as neighbours, and returns them. */
export function linked(nodes: readonly ChildNode[]): readonly ChildNode[] {
  for (const [index, node] of nodes.entries()) {
    node.prev = nodes[index - 1] ?? null;
    node.next = nodes[index + 1] ?? null;
  }
  return nodes;
}
