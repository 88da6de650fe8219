import { encodeAttribute, encodeText, rawElement, rawText } from '@macrowright/storage';
import { CDATA, type ChildNode, type Element, type Text } from 'domhandler';

/*
 * The builders of `@macrowright/storage` check names and characters. The reader of wiki markup does not need that: it uses fixed
 * names, and its input is cleaned once. `startIndex` and `endIndex` of these nodes are offsets into the wiki text; the
 * end is exclusive.
 */

const markup = /[&<>\u00a0\r]/;
const plain = /^[^&<"\t\n\r\u00a0]*$/;

/** An element for a range of the wiki text. Attribute values are plain text. */
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
  return rawElement(name, attribs, [], start, end);
}

/** An element without attributes around nodes that have no parent yet. The array becomes its list of children. */
export function wrap(name: string, nodes: ChildNode[], start: number, end: number): Element {
  return rawElement(name, {}, nodes, start, end);
}

/** A text node from plain text. */
export function makeText(value: string, start: number, end: number): Text {
  return rawText(markup.test(value) ? encodeText(value) : value, start, end);
}

/** CDATA sections from plain text: one, or several if the text contains `]]>`. */
export function makeCdata(value: string): CDATA[] {
  const pieces = value.includes(']]>') ? value.split(/(?<=\]\])(?=>)/) : [value];
  return pieces.map((piece) => {
    const data = rawText(piece);
    const section = new CDATA([data]);
    data.parent = section;
    return section;
  });
}

/** Appends a node that has no parent yet to an element. */
export function append(parent: Element, node: ChildNode): void {
  const { children } = parent;
  node.parent = parent;
  const last = children.at(-1);
  if (last) {
    last.next = node;
    node.prev = last;
    children.push(node);
  } else parent.children = [node]; // most elements have one child, and a growing array reserves room for many
}

/** Appends nodes that have no parent yet to an element, and returns it. */
export function appendAll(parent: Element, nodes: readonly ChildNode[]): Element {
  for (const node of nodes) append(parent, node);
  return parent;
}
